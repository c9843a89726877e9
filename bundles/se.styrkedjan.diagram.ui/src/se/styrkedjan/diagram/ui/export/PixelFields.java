package se.styrkedjan.diagram.ui.export;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** The fields that say how a map becomes pixels. */
final class PixelFields {

	private static final Messages WORDS = Messages.of(PixelFields.class);

	/** Pixels of the image for one of the map at 100 %, which is 96 to the inch. */
	private static final int[] SCALES = { 1, 2, 3, 4, 6 };
	private static final int DOTS = 96;

	private final Composite column;
	private final Field<Combo> resolution;
	private final Button transparent;

	PixelFields(Composite parent) {
		column = FormKit.column(parent, Spacing.MEDIUM);
		resolution = new Field<>(column, WORDS.text("resolution"), in -> new Combo(in, SWT.READ_ONLY));
		for (int scale : SCALES) {
			resolution.control().add(WORDS.text("resolution.dots", scale * DOTS));
		}
		resolution.control().select(2);
		resolution.help(WORDS.text("resolution.help"));
		transparent = Choices.box(column, WORDS.text("transparent"));
	}

	PictureWriter writer() {
		return new PngWriter(SCALES[resolution.control().getSelectionIndex()],
				transparent.getSelection() ? Background.TRANSPARENT : Background.PLAIN);
	}

	void show(boolean shown) {
		column.setVisible(shown);
		((GridData) column.getLayoutData()).exclude = !shown;
	}
}
