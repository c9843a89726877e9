package se.styrkedjan.followup.missing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.editing.period.ReportStep;
import se.styrkedjan.followup.data.ReportProgress;
import se.styrkedjan.forms.nextyear.NewPlanWizard;
import se.styrkedjan.forms.period.Deadline;
import se.styrkedjan.forms.period.StateSign;
import se.styrkedjan.forms.period.StepWords;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.theme.Spacing;

/** The chosen unit under the list: its report of the period in words, and what the level above can do with it. */
final class UnitPanel {

	private static final Messages WORDS = Messages.of(UnitPanel.class);

	private final Label state;
	private final Map<ReportStep, Button> steps = new EnumMap<>(ReportStep.class);
	private final Button open;
	private final Button undo;
	private final Label undone;
	private final UnitActs acts;
	private Optional<UnitRow> row = Optional.empty();
	private Period period = Period.VP;

	UnitPanel(Composite parent) {
		state = FormKit.body(parent, "");
		Composite verbs = new Composite(parent, SWT.NONE);
		verbs.setBackground(parent.getBackground());
		verbs.setLayoutData(FormKit.fill());
		RowLayout flow = new RowLayout(SWT.HORIZONTAL);
		flow.spacing = Spacing.SMALL;
		flow.marginLeft = 0;
		flow.center = true;
		verbs.setLayout(flow);
		step(verbs, ReportStep.APPROVE);
		step(verbs, ReportStep.RETURN);
		open = plain(FormKit.button(verbs, WORDS.text("units.open"), this::open));
		undo = plain(FormKit.button(verbs, WORDS.text("act.undo"), this::undo));
		undone = FormKit.secondary(parent, "");
		acts = new UnitActs(verbs, this::said);
		said("");
	}

	private void step(Composite verbs, ReportStep step) {
		steps.put(step, plain(FormKit.button(verbs, StepWords.verb(step),
				() -> row.flatMap(UnitRow::plan).ifPresent(plan -> acts.take(plan, period, step)))));
	}

	private static Button plain(Button button) {
		button.setLayoutData(null);
		return button;
	}

	private void said(String words) {
		undone.setText(words.replace("&", "&&"));
		undo.setEnabled(!words.isEmpty());
	}

	private void undo() {
		acts.undo();
	}

	/** Opens the plan of the unit shown, or begins one for it. */
	void open() {
		row.ifPresent(chosen -> chosen.plan().ifPresentOrElse(plan -> Documents.open(plan.id(), ""),
				() -> begin(chosen.unit())));
	}

	private static void begin(Choice unit) {
		WorkContext.get().store().ifPresent(
				store -> NewPlanWizard.open(store, PlatformUI.getWorkbench().getActiveWorkbenchWindow(), unit));
	}

	/** Shows a unit and a period. */
	void show(Optional<UnitRow> chosen, Period shown) {
		row = chosen;
		period = shown;
		Optional<ReportProgress> report = chosen.flatMap(UnitRow::digest).flatMap(digest -> digest.report(shown));
		state.setText(chosen.map(unit -> words(unit, report)).orElseGet(() -> WORDS.text("units.choose")).replace("&",
				"&&"));
		steps.forEach((step, button) -> button
				.setEnabled(report.filter(found -> ReportStep.from(found.state()).contains(step)).isPresent()));
		open.setEnabled(chosen.isPresent());
		open.setText(WORDS.text(chosen.filter(unit -> unit.plan().isEmpty()).isPresent() ? "units.begin" : "units.open"));
		open.requestLayout();
		state.requestLayout();
	}

	private String words(UnitRow unit, Optional<ReportProgress> report) {
		if (unit.plan().isEmpty()) {
			return WORDS.text("units.without.said", unit.unit().unitName(), String.valueOf(unit.unit().year()));
		}
		String said = report.map(found -> {
			String deadline = Deadline.of(found.state(), found.deadline(), LocalDate.now()).words();
			return StateSign.of(found.state()).symbol() + " " + found.words() + (deadline.isEmpty() ? "" : ". " + deadline);
		}).orElseGet(() -> WORDS.text("units.notOpened"));
		return WORDS.text("units.said", unit.unit().unitName(), Vocabulary.longName(period), said);
	}
}
