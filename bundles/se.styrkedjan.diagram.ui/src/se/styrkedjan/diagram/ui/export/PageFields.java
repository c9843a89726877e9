package se.styrkedjan.diagram.ui.export;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.PageSetup.Orientation;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.export.pdf.Paper;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** The fields that say how a map is put on pages. */
public final class PageFields {

	private static final Messages WORDS = Messages.of(PageFields.class);

	private final Composite column;
	private final Field<Combo> paper;
	private final Field<Combo> orientation;
	private final Field<Combo> scaling;

	/** @param changed is run when something else is chosen */
	public PageFields(Composite parent, Runnable changed) {
		column = FormKit.column(parent, Spacing.MEDIUM);
		paper = field("paper", Paper.values());
		orientation = field("orientation", Orientation.values());
		scaling = field("scaling", Scaling.values());
		paper.control().select(Paper.A3.ordinal());
		orientation.control().select(Orientation.AUTOMATIC.ordinal());
		scaling.control().select(Scaling.FIT.ordinal());
		for (Field<Combo> field : java.util.List.of(paper, orientation, scaling)) {
			field.control().addListener(SWT.Selection, event -> {
				follow();
				changed.run();
			});
		}
	}

	private Field<Combo> field(String key, Enum<?>[] values) {
		return new Field<>(column, WORDS.text(key), in -> Choices.of(in, WORDS, values));
	}

	/** A page as large as the picture leaves nothing else to choose. */
	private void follow() {
		boolean free = setup().paper() != Paper.AS_PICTURE;
		orientation.control().setEnabled(free);
		scaling.control().setEnabled(free);
	}

	/** Chooses a size of paper. */
	public void choose(Paper wanted) {
		paper.control().select(wanted.ordinal());
		follow();
	}

	/** The keyboard goes to the first field. */
	public void setFocus() {
		paper.control().setFocus();
	}

	/** What is chosen. */
	public PageSetup setup() {
		return new PageSetup(Paper.values()[paper.control().getSelectionIndex()],
				Orientation.values()[orientation.control().getSelectionIndex()],
				Scaling.values()[scaling.control().getSelectionIndex()]);
	}

	void show(boolean shown) {
		column.setVisible(shown);
		((GridData) column.getLayoutData()).exclude = !shown;
	}
}
