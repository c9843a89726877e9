package se.styrkedjan.diagram.picture.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Direction;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Outlines;
import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Face.Slant;
import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextLine;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.diagram.picture.text.Wrapping;

/** Sets labels: broken to the room there is, and centred in it. */
final class LabelMarks {

	/** How far the patch behind a free label goes beyond its letters, pixels. */
	static final int PATCH = 1;

	private LabelMarks() {
	}

	static Lettering lettering(LabelLook label) {
		return Lettering.ofPoints(Face.of(label.bold() ? Face.Weight.BOLD : Face.Weight.NORMAL,
				label.italic() ? Slant.LEANING : Slant.UPRIGHT), label.size());
	}

	/** The lines of a label in the middle of an area. */
	static List<Mark> inside(LabelLook label, Rect area, Direction direction) {
		boolean upwards = direction == Direction.UPWARDS;
		int along = upwards ? area.height() : area.width();
		int across = upwards ? area.width() : area.height();
		Lettering lettering = lettering(label);
		List<TextLine> lines = Wrapping.lines(label.text(), lettering, along, linesIn(across, lettering));
		double first = -(lines.size() - 1) * TextMetrics.lineHeight(lettering) / 2 + middleToBaseline(lettering);
		double middleX = area.x() + area.width() / 2d;
		double middleY = area.y() + area.height() / 2d;
		List<Mark> marks = new ArrayList<>(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			double offset = first + i * TextMetrics.lineHeight(lettering);
			marks.add(new Mark.Text(lines.get(i).text(), upwards ? middleX + offset : middleX,
					upwards ? middleY : middleY + offset, lines.get(i).width(), lettering, label.color(), direction));
		}
		return marks;
	}

	/** A label that stands free, on a patch that keeps lines away from its letters. */
	static List<Mark> free(LabelBox box, LabelLook label, Rect at, Rgb patch) {
		return onPatch(at, patch, down(box.lines(), label, at.y(), line -> at.x() + at.width() / 2d));
	}

	/** A caption, as free as a label; the lines of one beside its node begin below each other. */
	static List<Mark> caption(Caption caption, LabelLook label, Rgb patch) {
		Rect at = caption.place();
		return caption.side() == Caption.Side.BELOW ? free(caption.box(), label, at, patch)
				: onPatch(at, patch, down(caption.box().lines(), label, at.y(), line -> at.x() + line.width() / 2));
	}

	private static List<Mark> onPatch(Rect at, Rgb patch, List<Mark> texts) {
		List<Mark> marks = new ArrayList<>(texts.size() + 1);
		marks.add(new Mark.Area(Outlines.rounded(at.grown(PATCH), PATCH), patch, null, Weight.DETAIL));
		marks.addAll(texts);
		return marks;
	}

	private static List<Mark> down(List<TextLine> lines, LabelLook label, double top, ToDoubleFunction<TextLine> middleX) {
		Lettering lettering = lettering(label);
		double baseline = top + TextMetrics.lineHeight(lettering) / 2 + middleToBaseline(lettering);
		List<Mark> marks = new ArrayList<>(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			marks.add(new Mark.Text(lines.get(i).text(), middleX.applyAsDouble(lines.get(i)),
					baseline + i * TextMetrics.lineHeight(lettering), lines.get(i).width(), lettering, label.color(),
					Direction.ACROSS));
		}
		return marks;
	}

	private static int linesIn(int height, Lettering lettering) {
		double one = TextMetrics.ascent(lettering) + TextMetrics.descent(lettering);
		return 1 + (int) Math.max(0, (height - one) / TextMetrics.lineHeight(lettering));
	}

	/** From the middle of a line down to its baseline, so that letters stand in the middle. */
	private static double middleToBaseline(Lettering lettering) {
		return (TextMetrics.ascent(lettering) - TextMetrics.descent(lettering)) / 2;
	}
}
