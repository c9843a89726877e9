package se.styrkedjan.forms.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.Thinning;
import se.styrkedjan.rules.register.Retention;
import se.styrkedjan.rules.register.ThinnedCases;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.ui.theme.Spacing;

/** The cases whose retention has ended, the way to thin them, and the log of what has been thinned. */
final class ThinningPanel {

	private static final Messages WORDS = Messages.of(ThinningPanel.class);
	private static final int PARTS = 2;

	private final PlanContext context;
	private final Composite area;
	private final Button thin;
	private final Label none;
	private final RowTable<Case> due;
	private final Label noLog;
	private final RowTable<Thinning> log;

	ThinningPanel(Composite parent, PlanContext context) {
		this.context = context;
		area = new Composite(parent, SWT.NONE);
		area.setBackground(parent.getBackground());
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		FormKit.prose(area, WORDS.text("thin.about"));
		Composite tools = FormKit.row(area, PARTS);
		thin = FormKit.primary(tools, WORDS.text("thin.begin", 0), this::thin);
		FormKit.button(tools, WORDS.text("retention.open"), () -> RetentionDialog.open(area.getShell(), context));
		FormKit.section(area, WORDS.text("thin.due"));
		none = FormKit.body(area, "");
		due = new RowTable<>(area, WORDS.text("thin.due"),
				List.of(Column.words(WORDS.text("list.number"), 1, one -> text(one.getNumber())),
						Column.words(WORDS.text("list.category"), 3, ThinningPanel::categories),
						Column.words(WORDS.text("case.closed"), 1, one -> text(one.getClosed())),
						Column.words(WORDS.text("case.retainUntil"), 1, one -> text(Retention.lastDay(one).orElse(null)))),
				context::reveal);
		FormKit.section(area, WORDS.text("thin.log"));
		noLog = FormKit.secondary(area, WORDS.text("thin.log.empty"));
		log = new RowTable<Thinning>(area, WORDS.text("thin.log"),
				List.of(Column.words(WORDS.text("list.date"), 1, entry -> text(entry.getDate())),
						Column.words(WORDS.text("thin.log.numbers"), 2, entry -> text(entry.getNumbers())),
						Column.words(WORDS.text("thin.log.basis"), 2, entry -> text(entry.getBasis())),
						Column.words(WORDS.text("thin.log.by"), 1, entry -> text(entry.getBy()))),
				entry -> {
					// a thinned case has nothing to show
				}).sortedBy(Comparator.comparing(Thinning::getDate, Comparator.nullsLast(Comparator.reverseOrder())));
		due.control().setLayoutData(FormKit.fillBoth());
		log.control().setLayoutData(FormKit.fillBoth());
	}

	private static String categories(Case one) {
		return one.getCategories().stream().map(CaseCategory::getName).findFirst().orElse("");
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}

	Composite control() {
		return area;
	}

	private List<Case> due() {
		CaseRegister register = context.plan().getRegister();
		return register == null ? List.of() : Retention.due(register, LocalDate.now());
	}

	void refresh() {
		List<Case> cases = due();
		List<Thinning> entries = context.plan().getRegister() == null ? List.of()
				: List.copyOf(context.plan().getRegister().getThinnings());
		thin.setText(WORDS.text("thin.begin", cases.size()));
		thin.setEnabled(!cases.isEmpty());
		none.setText(nothing());
		Shown.when(cases.isEmpty(), none);
		Shown.when(!cases.isEmpty(), due.control());
		Shown.when(entries.isEmpty(), noLog);
		Shown.when(!entries.isEmpty(), log.control());
		due.show(cases);
		log.show(entries);
		area.layout(true, true);
	}

	/** Says when the first case is due, so that nobody has to look every day. */
	private String nothing() {
		CaseRegister register = context.plan().getRegister();
		return register == null ? WORDS.text("thin.none") : register.getCases().stream()
				.filter(one -> one.getClosed() != null && !ThinnedCases.has(register, one))
				.flatMap(one -> Retention.lastDay(one).stream()).filter(day -> !day.isBefore(LocalDate.now()))
				.min(Comparator.naturalOrder()).map(day -> WORDS.text("thin.none.until", day)).orElse(WORDS.text("thin.none"));
	}

	private void thin() {
		List<Case> cases = due();
		ThinDialog.ask(area.getShell(), cases)
				.ifPresent(entry -> new ThinningWork(context, this::refresh).thin(cases, entry));
	}

	void setFocus() {
		(due().isEmpty() ? area : due.control()).setFocus();
	}
}
