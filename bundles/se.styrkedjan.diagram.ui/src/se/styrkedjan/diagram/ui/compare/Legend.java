package se.styrkedjan.diagram.ui.compare;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.design.versions.ChangeSign;
import se.styrkedjan.design.versions.ChangeWords;
import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Level;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Outlines;
import se.styrkedjan.diagram.ui.paint.PicturePainter;
import se.styrkedjan.diagram.ui.paint.Seen;
import se.styrkedjan.diagram.ui.paint.Viewing;
import se.styrkedjan.editing.process.ProcessChange;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** What the marks on the map mean, and how many there are of each. */
final class Legend {

	private static final Messages WORDS = Messages.of(Legend.class);
	private static final int SIZE = 18;

	private Legend() {
	}

	/** A row with the mark, the word and the number of each change there is. */
	static void of(Composite parent, Map<ProcessChange, Long> counts, ChangeWords words) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setBackground(parent.getBackground());
		RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
		wrapping.spacing = Spacing.MEDIUM;
		wrapping.marginLeft = 0;
		row.setLayout(wrapping);
		row.setLayoutData(FormKit.fill());
		if (counts.isEmpty()) {
			FormKit.secondary(row, WORDS.text("none")).setLayoutData(null);
		}
		counts.forEach((change, count) -> entry(row, ChangeSign.of(change), words, count));
	}

	private static void entry(Composite row, ChangeSign sign, ChangeWords words, long count) {
		Composite entry = FormKit.row(row, 2);
		entry.setLayoutData(null);
		Canvas mark = new Canvas(entry, SWT.NO_FOCUS);
		mark.setBackground(row.getBackground());
		mark.setLayoutData(new GridData(SIZE, SIZE));
		var painter = new PicturePainter(mark.getDisplay());
		mark.addDisposeListener(event -> painter.dispose());
		mark.addListener(SWT.Paint, event -> painter.paint(event.gc,
				new Seen(List.of(marks(sign)), List.of(), true), new Viewing(new Point(0, 0), 1)));
		Label label = FormKit.body(entry, WORDS.text("legend", words.of(sign.change()), count));
		label.setLayoutData(new GridData());
		label.setToolTipText(words.meaning(sign.change()));
		mark.setToolTipText(words.meaning(sign.change()));
	}

	private static Marks marks(ChangeSign sign) {
		Rect all = new Rect(0, 0, SIZE, SIZE);
		return new Marks("", "", "", Level.NODE, all,
				List.of(new Mark.Area(Outlines.rounded(all, 4), sign.color(), null, Weight.BODY), new Mark.Area(
						sign.mark(all.grown(-5)), null, new Mark.Line(Rgb.WHITE, 1.75, Dash.SOLID), Weight.BODY)),
				List.of());
	}
}
