package se.styrkedjan.followup.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.thread.Coverage;
import se.styrkedjan.rules.thread.GoldenThread;
import se.styrkedjan.rules.year.YearCalendar;
import se.styrkedjan.rules.year.YearEntry;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.RollUpRow;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;

/**
 * What the pages show, as it was saved last. Immutable; its model elements are read by everybody and changed by nobody.
 *
 * @param choice   unit and year
 * @param plan     the unit's plan of the year; empty when there is none
 * @param units    all units with a plan of the year, sorted by name
 * @param rollUp   how goals are fulfilled over all units
 * @param thread   the golden thread through the unit's plan, all processes, collaboration maps and the organisation
 * @param coverage where the thread is broken
 * @param year     what falls on a day of the year
 */
public record FollowUpData(Choice choice, Optional<Plan> plan, List<UnitProgress> units, List<RollUpRow> rollUp,
		GoldenThread thread, Coverage coverage, List<YearEntry> year) {

	/** Nothing is loaded yet. */
	public static final FollowUpData NONE = new FollowUpData(Choice.NONE, Optional.empty(), List.of(), List.of(),
			GoldenThread.through(List.of()), new Coverage(List.of(), 0), List.of());

	private static final Set<DocumentKind> JOINED = Set.of(DocumentKind.PROCESS, DocumentKind.COLLABORATION,
			DocumentKind.ORGANISATION);

	/**
	 * Loads what a unit and year need.
	 *
	 * @param store    where from
	 * @param choice   unit and year
	 * @param progress told of each plan; may stop the work
	 */
	public static FollowUpData load(Store store, Choice choice, Progress progress) {
		var today = LocalDate.now();
		var units = units(store, choice.year(), today, progress);
		var plan = units.stream().map(UnitProgress::plan)
				.filter(one -> choice.unitId().equals(one.getUnitId())).findFirst();
		List<EObject> documents = new ArrayList<>();
		store.documents(new DocumentFilter(JOINED, "", 0)).forEach(info -> documents.add(store.load(info.id()).root()));
		List<EObject> joined = new ArrayList<>();
		plan.ifPresent(joined::add);
		joined.addAll(documents);
		var thread = GoldenThread.through(joined);
		return new FollowUpData(choice, plan, units, choice.year() == 0 ? List.of() : store.queries().rollUp(choice.year()),
				thread, Coverage.of(thread, today), plan.map(one -> YearCalendar.of(one, documents)).orElse(List.of()));
	}

	private static List<UnitProgress> units(Store store, int year, LocalDate today, Progress progress) {
		List<UnitProgress> units = new ArrayList<>();
		List<DocumentInfo> plans = year == 0 ? List.of()
				: store.documents(new DocumentFilter(Set.of(DocumentKind.PLAN), "", year));
		for (var info : plans) {
			progress.worked(units.size(), plans.size());
			var plan = (Plan) store.load(info.id()).root();
			units.add(new UnitProgress(plan, PlanCheck.of(plan, today)));
		}
		return units;
	}
}
