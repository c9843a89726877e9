package se.styrkedjan.forms.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.thread.SavedThread;
import se.styrkedjan.forms.period.Deadline;
import se.styrkedjan.forms.period.StateSign;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.check.Severity;
import se.styrkedjan.rules.year.YearCalendar;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/**
 * What is next in the plan of a unit: reports that are awaited, how much is missing, and what comes in the year.
 *
 * @param planId UUID of the plan
 * @param steps  the most urgent first
 */
public record NextSteps(String planId, List<Step> steps) {

	private static final Messages WORDS = Messages.of(NextSteps.class);
	private static final int EVENTS = 3;
	private static final int WEEKS = 6;

	/**
	 * Something that is next.
	 *
	 * @param what       what it is
	 * @param when       when it is to be done, or how it stands
	 * @param tone       how urgent it is
	 * @param documentId UUID of the document it leads to
	 * @param elementId  UUID of the element it leads to, or the empty string
	 */
	public record Step(String what, String when, Tone tone, String documentId, String elementId) {
	}

	/**
	 * Finds out what is next; not for a UI thread.
	 *
	 * @param store    where the plan is
	 * @param choice   unit and year
	 * @param today    the day it is seen on
	 * @param progress told of the documents that are read; may stop the work
	 * @return empty when the unit has no plan of the year
	 */
	public static Optional<NextSteps> of(Store store, Choice choice, LocalDate today, Progress progress) {
		return store.queries().plan(choice.unitId(), choice.year()).map(info -> {
			Plan plan = (Plan) store.load(info.id()).root();
			List<Step> steps = new ArrayList<>(reports(plan, today));
			missing(plan, today).ifPresent(steps::add);
			steps.addAll(events(plan, store, today, progress));
			return new NextSteps(plan.getId(), List.copyOf(steps));
		});
	}

	private static List<Step> reports(Plan plan, LocalDate today) {
		return plan.getReports().stream().filter(report -> report.getState() != ReportState.FROZEN)
				.filter(report -> report.getState() != ReportState.APPROVED)
				.sorted(Comparator.comparing(Report::getDeadline, Comparator.nullsLast(Comparator.naturalOrder())))
				.map(report -> step(plan, report, today)).toList();
	}

	private static Step step(Plan plan, Report report, LocalDate today) {
		Deadline deadline = Deadline.of(report.getState(), report.getDeadline(), today);
		String state = StateSign.of(report.getState()).text();
		return new Step(Reports.name(report), deadline.words().isEmpty() ? state : state + ". " + deadline.words(),
				deadline.tone(), plan.getId(), report.getId());
	}

	private static Optional<Step> missing(Plan plan, LocalDate today) {
		long missing = PlanCheck.of(plan, today).stream().filter(found -> found.severity() != Severity.INFO).count();
		return missing == 0 ? Optional.empty()
				: Optional.of(new Step(WORDS.text("missing"), WORDS.text("missing.count", missing), Tone.WARNING, plan.getId(),
						""));
	}

	/** Deadlines of reports are told already. */
	private static List<Step> events(Plan plan, Store store, LocalDate today, Progress progress) {
		LocalDate end = today.plusWeeks(WEEKS);
		return YearCalendar.of(plan, SavedThread.documents(store, progress)).stream()
				.filter(entry -> !entry.last().isBefore(today) && !entry.day().isAfter(end))
				.filter(entry -> entry.kind() != EventKind.DEADLINE).sorted(Comparator.comparing(entry -> entry.day()))
				.limit(EVENTS).map(entry -> new Step(entry.title(), DateTarget.format(entry.day()), Tone.SECONDARY,
						entry.documentId(), entry.elementId()))
				.toList();
	}
}
