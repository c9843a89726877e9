package se.styrkedjan.followup.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.interchange.figures.Meaning;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.theme.Spacing;

/** A choice for each column of the file: what it holds. */
final class ColumnChoices {

	private static final int IN_A_ROW = 4;
	/** Two rows and a half: that there are more can be seen. */
	private static final int HIGHEST = 160;

	private final ScrollPage page;
	private final Composite box;
	private final BiConsumer<String, Meaning> onChoice;
	private final Map<String, Combo> combos = new LinkedHashMap<>();

	ColumnChoices(Composite parent, BiConsumer<String, Meaning> onChoice) {
		this.onChoice = onChoice;
		page = new ScrollPage(parent);
		page.setLayoutData(FormKit.fill());
		page.content().setLayout(FormKit.layout(1, 0, 0));
		box = new Composite(page.content(), SWT.NONE);
		box.setLayout(FormKit.layout(IN_A_ROW, Spacing.SMALL, 0));
		box.setLayoutData(FormKit.fill());
	}

	/** Shows what the columns that are there hold in a draft. */
	void select(FiguresDraft draft) {
		var meanings = List.copyOf(draft.kind().meanings());
		combos.forEach((head, combo) -> combo
				.select(meanings.indexOf(draft.mapping().columns().getOrDefault(head, Meaning.IGNORED))));
	}

	/** Shows the columns of a draft. */
	void show(FiguresDraft draft) {
		for (Control old : box.getChildren()) {
			old.dispose();
		}
		combos.clear();
		var meanings = List.copyOf(draft.kind().meanings());
		draft.mapping().columns().forEach((head, meaning) -> add(head, meaning, meanings));
		if (draft.mapping().columns().isEmpty()) {
			FormKit.body(box, FigureWords.WORDS.text("columns.none"));
		}
		((GridData) page.getLayoutData()).heightHint = Math.min(HIGHEST, box.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		page.requestLayout();
		page.reflow();
	}

	private void add(String head, Meaning meaning, List<Meaning> meanings) {
		Combo combo = new Field<>(box, head, field -> new Combo(field, SWT.READ_ONLY)).control();
		meanings.forEach(one -> combo.add(FigureWords.meaning(one)));
		combo.select(meanings.indexOf(meaning));
		combos.put(head, combo);
		combo.addListener(SWT.Selection, event -> onChoice.accept(head, meanings.get(combo.getSelectionIndex())));
	}
}
