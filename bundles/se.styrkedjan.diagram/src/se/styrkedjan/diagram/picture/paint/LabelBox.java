package se.styrkedjan.diagram.picture.paint;

import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextLine;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.diagram.picture.text.Wrapping;

/**
 * A label that stands free: under a node or at a link.
 *
 * @param lines  its text, broken
 * @param width  pixels, 0 when there is no text
 * @param height pixels
 */
public record LabelBox(List<TextLine> lines, int width, int height) {

	private static final int NARROWEST_BELOW = 110;
	private static final int WIDEST_AT_LINK = 120;
	private static final int MOST_LINES = 3;

	/** The label of a link. */
	public static LabelBox atLink(LabelLook label) {
		return of(label, WIDEST_AT_LINK);
	}

	/** The label under a node of a width. */
	public static LabelBox below(LabelLook label, int nodeWidth) {
		return of(label, Math.max(nodeWidth, NARROWEST_BELOW));
	}

	/** Where the label under a node stands. */
	Rect under(Rect node) {
		return new Rect(node.center().x() - width / 2, node.bottom() + 2, width, height);
	}

	/** Where the label beside a node stands. */
	Rect rightOf(Rect node) {
		return new Rect(node.right() + Caption.ASIDE, node.center().y() - height / 2, width, height);
	}

	private static LabelBox of(LabelLook label, int widest) {
		Lettering lettering = LabelMarks.lettering(label);
		List<TextLine> lines = Wrapping.lines(label.text(), lettering, widest, MOST_LINES);
		double width = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
		return new LabelBox(lines, (int) Math.ceil(width),
				(int) Math.ceil(lines.size() * TextMetrics.lineHeight(lettering)));
	}
}
