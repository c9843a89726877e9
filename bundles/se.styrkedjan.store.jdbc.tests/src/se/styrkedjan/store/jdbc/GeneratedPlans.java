package se.styrkedjan.store.jdbc;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.steering.Target;

/**
 * Plans in the size of published ones: 3 directions, 9 city goals, 10 board goals and 5 unit goals, 14 indicators, 12
 * activities, economy, 40 cases. The same unit and year give the same plan.
 */
final class GeneratedPlans {

	private static final String[] SYLLABLES = { "an", "be", "dan", "el", "för", "gen", "hand", "in", "jäm", "kom",
			"led",
			"mål", "nät", "om", "plan", "råd", "sam", "stöd", "till", "upp", "verk", "år", "ären", "öv" };
	private static final int VOCABULARY = 5000;
	private static final Period[] REPORTED = { Period.T1, Period.T2, Period.VB };

	private final int wordsPerText;
	private Random random;

	/**
	 * A generator.
	 *
	 * @param wordsPerText words of each of about 110 texts; 12 make a plan of about 25 KB text, 85 one of 100 KB
	 */
	GeneratedPlans(int wordsPerText) {
		this.wordsPerText = wordsPerText;
	}

	/** The plan of a unit and year. */
	Plan plan(int unit, int year) {
		random = new Random(unit * 10_000L + year);
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		plan.setId(uuid("plan", unit, year));
		plan.setUnitId(unitId(unit));
		plan.setUnitName("Enheten " + word(unit) + " " + unit);
		plan.setYear(year);
		addChain(plan, unit, year);
		addReports(plan);
		plan.setEconomy(economy());
		plan.setRegister(register(year));
		return plan;
	}

	/** Id of a unit. */
	static String unitId(int unit) {
		return uuid("unit", unit);
	}

	/** Lineage of the indicator every plan has. */
	static String indicatorLineage() {
		return uuid("indicator", 0);
	}

	/** A word of the vocabulary; low ranks are frequent. */
	static String word(int rank) {
		Random letters = new Random(rank % VOCABULARY);
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < 2 + letters.nextInt(3); i++) {
			word.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
		}
		return word.append(Integer.toString(rank % 97, 36)).toString();
	}

	private void addChain(Plan plan, int unit, int year) {
		int board = 0;
		for (int d = 1; d <= 3; d++) {
			Goal direction = goal(GoalLevel.CITY_DIRECTION, "" + d, uuid("d", d), year);
			plan.getGoals().add(direction);
			for (int a = 1; a <= 3; a++) {
				Goal area = goal(GoalLevel.CITY_AREA, d + "." + a, uuid("a", d, a), year);
				direction.getGoals().add(area);
				for (int b = 0; b < (d == 1 && a == 1 ? 2 : 1); b++) {
					Goal boardGoal = goal(GoalLevel.BOARD, "", uuid("b", d, a, b), year);
					area.getGoals().add(boardGoal);
					if (board++ % 2 == 0) {
						Goal own = goal(GoalLevel.UNIT, "", uuid("u", unit, board), year);
						own.setInherited(false);
						boardGoal.getGoals().add(own);
						own.setWorkingMethods(text());
						own.setResourceUse(text());
						own.setFollowUp(text());
						addIndicators(own, board);
						addActivities(own, year);
					}
				}
			}
		}
	}

	private Goal goal(GoalLevel level, String number, String lineage, int year) {
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		goal.setLevel(level);
		goal.setNumber(number);
		goal.setTitle(title(lineage));
		goal.setLineage(lineage);
		goal.setInherited(true);
		goal.setDescription(text());
		for (Period period : REPORTED) {
			Assessment assessment = Elements.create(SteeringPackage.Literals.ASSESSMENT);
			assessment.setPeriod(period);
			assessment.setStatus(Status.VALUES.get(random.nextInt(4)));
			assessment.setAnalysis(period == Period.VB ? text() : null);
			goal.getAssessments().add(assessment);
		}
		return goal;
	}

	private void addIndicators(Goal goal, int number) {
		for (int i = 0; i < 3; i++) {
			Indicator indicator = Elements.create(SteeringPackage.Literals.INDICATOR);
			indicator.setTitle(words(9));
			indicator.setLineage(uuid("indicator", number == 1 && i == 0 ? 0 : number * 3 + i));
			indicator.setUnit("%");
			Target target = Elements.create(SteeringPackage.Literals.TARGET);
			target.setValue(value());
			indicator.setTarget(target);
			for (Period period : REPORTED) {
				Outcome outcome = Elements.create(SteeringPackage.Literals.OUTCOME);
				outcome.setPeriod(period);
				outcome.setValue(value());
				outcome.setMen(value());
				outcome.setWomen(value());
				outcome.setFulfilment(Status.VALUES.get(random.nextInt(4)));
				outcome.setAnalysis(period == Period.VB ? text() : null);
				indicator.getOutcomes().add(outcome);
			}
			goal.getIndicators().add(indicator);
		}
	}

	private void addActivities(Goal goal, int year) {
		for (int i = 0; i < 3; i++) {
			Activity activity = Elements.create(SteeringPackage.Literals.ACTIVITY);
			activity.setTitle(words(10));
			activity.setStart(LocalDate.of(year, 1, 1));
			activity.setEnd(LocalDate.of(year, 12, 31));
			ActivityReport report = Elements.create(SteeringPackage.Literals.ACTIVITY_REPORT);
			report.setAnalysis(text());
			activity.getReports().add(report);
			goal.getActivities().add(activity);
		}
	}

	private void addReports(Plan plan) {
		for (Period period : List.of(Period.VP, Period.T1, Period.T2, Period.VB)) {
			Report report = Elements.create(SteeringPackage.Literals.REPORT);
			report.setPeriod(period);
			for (int i = 0; i < 3; i++) {
				Section section = Elements.create(SteeringPackage.Literals.SECTION);
				section.setHeading(words(3));
				section.setText(text());
				report.getSections().add(section);
			}
			plan.getReports().add(report);
		}
	}

	private Economy economy() {
		Economy economy = Elements.create(SteeringPackage.Literals.ECONOMY);
		for (int p = 0; p < 2; p++) {
			EconomyPart part = Elements.create(SteeringPackage.Literals.ECONOMY_PART);
			part.setName(words(2));
			for (int l = 0; l < 10; l++) {
				EconomyLine line = Elements.create(SteeringPackage.Literals.ECONOMY_LINE);
				line.setTitle(words(2));
				for (Period period : REPORTED) {
					Amount amount = Elements.create(SteeringPackage.Literals.AMOUNT);
					amount.setPeriod(period);
					amount.setBudget(value());
					amount.setOutcome(value());
					line.getAmounts().add(amount);
				}
				part.getLines().add(line);
			}
			economy.getParts().add(part);
		}
		return economy;
	}

	private CaseRegister register(int year) {
		CaseRegister register = Elements.create(RegisterPackage.Literals.CASE_REGISTER);
		List<CaseCategory> categories = new ArrayList<>();
		for (int g = 0; g < 5; g++) {
			CaseGroup group = Elements.create(RegisterPackage.Literals.CASE_GROUP);
			group.setName(words(2));
			for (int c = 0; c < 5; c++) {
				CaseCategory category = Elements.create(RegisterPackage.Literals.CASE_CATEGORY);
				category.setName(words(2));
				group.getCategories().add(category);
				categories.add(category);
			}
			register.getGroups().add(group);
		}
		for (int i = 0; i < 40; i++) {
			Case registered = Elements.create(RegisterPackage.Literals.CASE);
			registered.setNumber(year + "-" + i);
			registered.setDate(LocalDate.of(year, 1 + i % 12, 1 + i % 28));
			registered.setDescription("<p>" + words(12) + "</p>");
			registered.getCategories().add(categories.get(i % categories.size()));
			register.getCases().add(registered);
		}
		return register;
	}

	private BigDecimal value() {
		return BigDecimal.valueOf(random.nextInt(10_000), 2);
	}

	/** Copies of a goal have the same title in all units and years. */
	private static String title(String lineage) {
		Random words = new Random(lineage.hashCode());
		return IntStream.range(0, 8).mapToObj(i -> word(words.nextInt(VOCABULARY))).collect(Collectors.joining(" "));
	}

	private String text() {
		return "<p>" + words(wordsPerText) + ".</p>";
	}

	/** Frequent words more often than rare ones, about as in a language (Zipf's law). */
	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
			words.append(i == 0 ? "" : " ").append(word(rank));
		}
		return words.toString();
	}

	private static String uuid(String name, int... numbers) {
		return UUID.nameUUIDFromBytes((name + java.util.Arrays.toString(numbers)).getBytes(StandardCharsets.UTF_8))
				.toString();
	}
}
