package se.styrkedjan.followup.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.thread.SavedThread;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.rules.thread.Coverage;
import se.styrkedjan.rules.thread.GoldenThread;
import se.styrkedjan.rules.year.YearCalendar;
import se.styrkedjan.rules.year.YearEntry;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;

/**
 * What the pages show, as it was saved last. Immutable; its model elements are read by everybody and changed by nobody. Of
 * the plans of the year only the unit's own is loaded; what lists say of the others comes from queries and
 * {@link PlanDigests}.
 *
 * @param choice     unit and year
 * @param plan       the unit's plan of the year; empty when there is none
 * @param violations what is missing or wrong in it
 * @param plans      the plans of all units of the year, by the name of the unit
 * @param scopes     the parts of the organisation with a plan; the first is the whole
 * @param documents  all processes, collaboration maps and the organisation
 * @param thread     the golden thread through the unit's plan and those documents
 * @param coverage   where the thread is broken
 * @param year       what falls on a day of the year
 */
public record FollowUpData(Choice choice, Optional<Plan> plan, List<Violation> violations, List<DocumentInfo> plans,
		List<Scope> scopes, List<EObject> documents, GoldenThread thread, Coverage coverage, List<YearEntry> year) {

	/** Nothing is loaded yet. */
	public static final FollowUpData NONE = new FollowUpData(Choice.NONE, Optional.empty(), List.of(), List.of(),
			List.of(Scope.ALL), List.of(), GoldenThread.through(List.of()), new Coverage(List.of(), 0), List.of());

	/**
	 * Loads what a unit and year need.
	 *
	 * @param store    where from
	 * @param choice   unit and year
	 * @param progress told of each document; may stop the work
	 */
	public static FollowUpData load(Store store, Choice choice, Progress progress) {
		var today = LocalDate.now();
		List<DocumentInfo> plans = choice.year() == 0 ? List.of()
				: store.documents(new DocumentFilter(Set.of(DocumentKind.PLAN), "", choice.year()));
		var documents = SavedThread.documents(store, progress);
		var plan = plans.stream().filter(one -> choice.unitId().equals(one.unitId())).findFirst()
				.map(info -> (Plan) store.load(info.id()).root());
		var thread = SavedThread.through(plan, documents);
		return new FollowUpData(choice, plan, plan.map(one -> PlanCheck.of(one, today)).orElse(List.of()), plans,
				scopes(documents, plans), documents, thread, Coverage.of(thread, today),
				plan.map(one -> YearCalendar.of(one, documents)).orElse(List.of()));
	}

	/** The units in a part of the organisation that have no plan for the year; none while no year is chosen. */
	public List<Choice> unplanned(Scope scope) {
		return choice.year() == 0 ? List.of() : UnplannedUnits.of(this, scope);
	}

	private static List<Scope> scopes(List<EObject> documents, List<DocumentInfo> plans) {
		return Scope.of(documents.stream().filter(Organisation.class::isInstance).map(Organisation.class::cast),
				plans.stream().map(DocumentInfo::unitId).collect(Collectors.toSet()));
	}
}
