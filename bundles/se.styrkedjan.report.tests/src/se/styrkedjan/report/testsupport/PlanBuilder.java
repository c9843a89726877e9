package se.styrkedjan.report.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.steering.Target;

/** Builds plans piece by piece, with the least words a test needs. */
public final class PlanBuilder {

	private static final SteeringPackage S = SteeringPackage.eINSTANCE;
	private static final RegisterPackage R = RegisterPackage.eINSTANCE;

	private final Plan plan = Elements.create(S.getPlan());

	/** A plan of a unit and year that holds nothing yet. */
	public PlanBuilder(String unit, int year) {
		plan.setUnitName(unit);
		plan.setYear(year);
	}

	/** The plan. */
	public Plan plan() {
		return plan;
	}

	/** Adds a report. */
	public Report report(Period period, Consumer<Report> details) {
		Report report = Elements.create(S.getReport());
		report.setPeriod(period);
		details.accept(report);
		plan.getReports().add(report);
		return report;
	}

	/** A section. */
	public static Section section(SectionRole role, String heading, String text) {
		Section section = Elements.create(S.getSection());
		section.setRole(role);
		section.setHeading(heading);
		section.setText(text);
		return section;
	}

	/** Adds a city direction. */
	public Goal direction(String number, String title) {
		Goal goal = goal(GoalLevel.CITY_DIRECTION, number, title);
		plan.getGoals().add(goal);
		return goal;
	}

	/** Adds a goal below another. */
	public static Goal below(Goal parent, GoalLevel level, String number, String title) {
		Goal goal = goal(level, number, title);
		parent.getGoals().add(goal);
		return goal;
	}

	private static Goal goal(GoalLevel level, String number, String title) {
		Goal goal = Elements.create(S.getGoal());
		goal.setLevel(level);
		goal.setNumber(number);
		goal.setTitle(title);
		return goal;
	}

	/** Adds a judgement. */
	public static void assess(Goal goal, Period period, Status status, String analysis) {
		Assessment assessment = Elements.create(S.getAssessment());
		assessment.setPeriod(period);
		assessment.setStatus(status);
		assessment.setAnalysis(analysis);
		goal.getAssessments().add(assessment);
	}

	/** Adds an indicator in percent with one decimal. */
	public static Indicator indicator(Goal goal, String title, String target) {
		Indicator indicator = Elements.create(S.getIndicator());
		indicator.setTitle(title);
		indicator.setUnit("%");
		indicator.setDecimals(1);
		Target aim = Elements.create(S.getTarget());
		aim.setValue(decimal(target));
		indicator.setTarget(aim);
		goal.getIndicators().add(indicator);
		return indicator;
	}

	/** Adds an outcome. */
	public static Outcome outcome(Indicator indicator, Period period, String value, Consumer<Outcome> details) {
		Outcome outcome = Elements.create(S.getOutcome());
		outcome.setPeriod(period);
		outcome.setValue(decimal(value));
		details.accept(outcome);
		indicator.getOutcomes().add(outcome);
		return outcome;
	}

	/** Adds an activity over a year. */
	public static Activity activity(Goal goal, String title, int year) {
		Activity activity = Elements.create(S.getActivity());
		activity.setTitle(title);
		activity.setStart(LocalDate.of(year, 1, 1));
		activity.setEnd(LocalDate.of(year, 12, 31));
		goal.getActivities().add(activity);
		return activity;
	}

	/** Adds what was said of an activity. */
	public static ActivityReport say(Activity activity, Period period, String analysis) {
		ActivityReport report = Elements.create(S.getActivityReport());
		report.setPeriod(period);
		report.setAnalysis(analysis);
		activity.getReports().add(report);
		return report;
	}

	/** Adds a part of the economy. */
	public EconomyPart part(String name) {
		if (plan.getEconomy() == null) {
			Economy economy = Elements.create(S.getEconomy());
			plan.setEconomy(economy);
		}
		EconomyPart part = Elements.create(S.getEconomyPart());
		part.setName(name);
		plan.getEconomy().getParts().add(part);
		return part;
	}

	/** Adds a line with its amounts in a period. */
	public static Amount line(EconomyPart part, LineKind kind, String title, Period period, String outcome,
			String budget) {
		EconomyLine line = Elements.create(S.getEconomyLine());
		line.setKind(kind);
		line.setTitle(title);
		Amount amount = Elements.create(S.getAmount());
		amount.setPeriod(period);
		amount.setOutcome(decimal(outcome));
		amount.setBudget(decimal(budget));
		line.getAmounts().add(amount);
		part.getLines().add(line);
		return amount;
	}

	/** Adds a category to the register, in the group of that name. */
	public CaseCategory category(String group, String name) {
		CaseRegister register = register();
		CaseGroup found = register.getGroups().stream().filter(one -> one.getName().equals(group)).findFirst()
				.orElseGet(() -> {
					CaseGroup made = Elements.create(R.getCaseGroup());
					made.setName(group);
					register.getGroups().add(made);
					return made;
				});
		CaseCategory category = Elements.create(R.getCaseCategory());
		category.setName(name);
		found.getCategories().add(category);
		return category;
	}

	/** Registers a case. */
	public Case register(CaseCategory category, LocalDate day) {
		Case one = Elements.create(R.getCase());
		one.setDate(day);
		register().getCases().add(one);
		one.getCategories().add(category);
		return one;
	}

	private CaseRegister register() {
		if (plan.getRegister() == null) {
			plan.setRegister(Elements.<CaseRegister>create(R.getCaseRegister()));
		}
		return plan.getRegister();
	}

	private static BigDecimal decimal(String text) {
		return text == null ? null : new BigDecimal(text);
	}
}
