package se.styrkedjan.editing.nextyear;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodic;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SteeringPackage;

/**
 * Makes the plan of a year from that of the year before. Goals, indicators and activities are carried over with their
 * wording, targets and lineage, and with ids of their own; the last outcome becomes the comparison column; assessments,
 * analyses, amounts and cases stay behind, and so do activities that have ended. The plan's own document is opened with
 * the texts of the one before, or with empty sections.
 */
public final class NextYear {

	private static final ResourceBundle LABELS = ResourceBundle
			.getBundle(NextYear.class.getPackageName() + ".labels", Locale.ROOT);

	private final Plan previous;
	private final int year;
	private final Plan plan;

	private NextYear(Plan previous, int year) {
		this.previous = previous;
		this.year = year;
		this.plan = EcoreUtil.copy(previous);
	}

	/**
	 * The plan of a year.
	 *
	 * @param previous the plan of an earlier year, which stays as it is
	 * @param year     calendar year, later than that of the previous plan
	 * @return a new document, not saved
	 * @throws IllegalArgumentException when the year is not later
	 */
	public static Plan plan(Plan previous, int year) {
		if (year <= previous.getYear()) {
			throw new IllegalArgumentException(year + " is not after " + previous.getYear());
		}
		return new NextYear(previous, year).plan();
	}

	private Plan plan() {
		plan.setYear(year);
		plan.getReports().clear();
		plan.getDiagrams().clear();
		plan.getGoals().forEach(this::carry);
		Optional.ofNullable(plan.getRegister()).ifPresent(NextYear::carry);
		Optional.ofNullable(plan.getEconomy()).ifPresent(NextYear::carry);
		Optional.ofNullable(plan.getInternalControl()).ifPresent(NextYear::carry);
		identifyAnew(plan);
		openReport();
		return plan;
	}

	private void carry(Goal goal) {
		goal.getAssessments().clear();
		goal.setOtherText(null);
		goal.getActivities().removeIf(this::hasEnded);
		goal.getActivities().forEach(activity -> activity.getReports().clear());
		goal.getIndicators().forEach(this::carry);
		goal.getGoals().forEach(this::carry);
	}

	private boolean hasEnded(Activity activity) {
		boolean over = activity.getEnd() != null && activity.getEnd().isBefore(LocalDate.of(year, 1, 1));
		return over || last(activity.getReports(), report -> report.getStatus() != ActivityState.NOT_SET)
				.map(ActivityReport::getStatus)
				.filter(state -> state == ActivityState.DONE || state == ActivityState.STOPPED).isPresent();
	}

	private static <T extends Periodic> Optional<T> last(List<T> entries, Predicate<T> wanted) {
		return entries.stream().filter(entry -> entry.getPeriod() != Period.EXTRA).filter(wanted)
				.max(Comparator.comparing(Periodic::getPeriod));
	}

	private void carry(Indicator indicator) {
		Optional<Outcome> last = last(indicator.getOutcomes(), outcome -> outcome.getValue() != null);
		indicator.getOutcomes().clear();
		last.ifPresent(outcome -> {
			Outcome comparison = Elements.create(SteeringPackage.Literals.OUTCOME);
			comparison.setPeriod(Period.VP);
			comparison.setPrevious(outcome.getValue());
			comparison.setPreviousLabel(label(outcome.getPeriod()));
			indicator.getOutcomes().add(comparison);
		});
	}

	private String label(Period period) {
		return LABELS.getString("comparison").formatted(period.getName(), previous.getYear());
	}

	private static void carry(CaseRegister register) {
		register.getCases().clear();
		register.getThinnings().clear();
		register.getGroups().stream().flatMap(group -> group.getCategories().stream()).forEach(category -> {
			category.setPublished(null);
			category.setMeasures(null);
		});
	}

	private static void carry(Economy economy) {
		economy.getParts().stream().flatMap(part -> part.getLines().stream()).forEach(line -> {
			line.getAmounts().clear();
			line.getMonths().clear();
		});
	}

	private static void carry(InternalControl internalControl) {
		internalControl.getControls().forEach(control -> control.getResults().clear());
	}

	private static void identifyAnew(EObject root) {
		((Element) root).setId(UUID.randomUUID().toString());
		root.eAllContents().forEachRemaining(element -> ((Element) element).setId(UUID.randomUUID().toString()));
	}

	private void openReport() {
		new OpenReport(plan, Period.VP, null).apply();
		Report opened = plan.getReports().getFirst();
		last(previous.getReports(), report -> true).ifPresent(report -> OpenReport.copyHead(report, opened));
		previous.getReports().stream().filter(report -> report.getPeriod() == Period.VP).findFirst()
				.filter(report -> !report.getSections().isEmpty()).ifPresent(report -> copySections(report, opened));
	}

	private static void copySections(Report from, Report to) {
		List<Section> sections = List.copyOf(EcoreUtil.copyAll(from.getSections()));
		sections.forEach(NextYear::identifyAnew);
		to.getSections().clear();
		to.getSections().addAll(sections);
	}
}
