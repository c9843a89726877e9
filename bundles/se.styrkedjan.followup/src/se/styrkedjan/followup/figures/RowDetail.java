package se.styrkedjan.followup.figures;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.interchange.figures.OutcomeReading;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;

/** What there is to say of the chosen row, whole, and which indicator it is about where its name does not tell. */
final class RowDetail {

	private static final int LINES = 44;

	private final Label findings;
	private final Field<Combo> indicator;
	private final BiConsumer<String, String> onChoice;
	private PreviewRow row;
	private List<Indicator> indicators = List.of();

	/** A detail without row; {@code onChoice} is told name of the row and lineage of the indicator. */
	RowDetail(Composite parent, BiConsumer<String, String> onChoice) {
		this.onChoice = onChoice;
		Composite box = FormKit.column(parent, Spacing.SMALL);
		box.setLayoutData(FormKit.fill());
		findings = FormKit.body(box, "");
		((org.eclipse.swt.layout.GridData) findings.getLayoutData()).heightHint = LINES;
		indicator = new Field<>(box, FigureWords.WORDS.text("row.indicator"), field -> new Combo(field, SWT.READ_ONLY));
		indicator.control().addListener(SWT.Selection, event -> choose());
		Shown.when(false, indicator);
	}

	/** Shows that there is nothing to say. */
	void showNothing() {
		row = null;
		findings.setText("");
		Shown.when(false, indicator);
	}

	/** Shows a row of a draft. */
	void show(PreviewRow chosen, FiguresDraft draft) {
		row = chosen;
		findings.setText(chosen.findings().isEmpty() ? FigureWords.WORDS.text("row.fine")
				: chosen.name().replace("&", "&&") + ": " + FigureWords.findings(chosen.findings()).replace("&", "&&"));
		Shown.when(draft.kind() == FigureKind.OUTCOMES, indicator);
		indicators = OutcomeReading.indicators(draft.plan());
		indicator.control().setItems(indicators.stream().map(one -> String.valueOf(one.getTitle())).toArray(String[]::new));
		int index = indicators.stream().map(Indicator::getTitle).toList().indexOf(chosen.target());
		if (index >= 0) {
			indicator.control().select(index);
		}
	}

	private void choose() {
		int index = indicator.control().getSelectionIndex();
		if (row != null && index >= 0) {
			onChoice.accept(row.name(), indicators.get(index).getLineage());
		}
	}
}
