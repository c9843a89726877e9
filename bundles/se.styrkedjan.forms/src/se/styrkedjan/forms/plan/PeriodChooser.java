package se.styrkedjan.forms.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The choice of the period that is followed up, one button each; arrow keys go between them. */
final class PeriodChooser {

	private static final Messages WORDS = Messages.of(PeriodChooser.class);

	private final Composite row;
	private final Consumer<Period> onChoice;
	private final List<Button> buttons = new ArrayList<>();

	PeriodChooser(Composite parent, Consumer<Period> onChoice) {
		this.onChoice = onChoice;
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = Spacing.SMALL;
		layout.marginRight = Spacing.MEDIUM;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		row.setLayout(layout);
		GridData data = new GridData(SWT.END, SWT.BEGINNING, false, false);
		data.verticalIndent = Spacing.SMALL;
		row.setLayoutData(data);
		row.setBackground(parent.getBackground());
		Label label = new Label(row, SWT.NONE);
		label.setText(WORDS.text("editor.period"));
		label.setFont(Theme.current().font(TextStyle.BODY));
		Theme.current().write(label, Tone.SECONDARY);
	}

	Control control() {
		return row;
	}

	/** Shows the periods of a plan; hidden where the page does not depend on them, with its place kept so that no tab moves. */
	void show(Plan plan, Period chosen, boolean visible) {
		List<Period> periods = periods(plan);
		if (!periods.equals(buttons.stream().map(Button::getData).toList())) {
			buttons.forEach(Button::dispose);
			buttons.clear();
			periods.forEach(this::addButton);
			row.getParent().layout(true, true);
			row.requestLayout();
		}
		buttons.forEach(button -> button.setSelection(button.getData() == chosen));
		row.setVisible(visible);
	}

	private static List<Period> periods(Plan plan) {
		boolean extra = plan.getReports().stream().anyMatch(report -> report.getPeriod() == Period.EXTRA);
		return Period.VALUES.stream().filter(period -> period != Period.EXTRA || extra).toList();
	}

	private void addButton(Period period) {
		Button button = new Button(row, SWT.RADIO);
		button.setText(Vocabulary.of(period));
		button.setToolTipText(Vocabulary.longName(period));
		button.setData(period);
		button.setFont(Theme.current().font(TextStyle.BODY));
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				onChoice.accept(period);
			}
		});
		buttons.add(button);
	}
}
