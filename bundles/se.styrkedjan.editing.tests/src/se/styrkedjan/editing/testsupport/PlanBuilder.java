package se.styrkedjan.editing.testsupport;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.steering.Target;

/** Builds a small plan: a chain of four goals with an indicator, an activity, a report, economy and a register. */
public final class PlanBuilder {

	/** The parts a test needs by name. */
	public record Parts(Plan plan, Goal direction, Goal area, Goal board, Goal unit, Indicator indicator,
			Activity activity, Report report, EconomyLine line, CaseRegister register) {
	}

	private PlanBuilder() {
	}

	/** A plan of the year 2025. */
	public static Parts plan() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		plan.setYear(2025);
		plan.setUnitName("Enheten");
		plan.setUnitId("unit-1");
		Goal direction = goal(GoalLevel.CITY_DIRECTION, "1", "Inriktning", true);
		Goal area = goal(GoalLevel.CITY_AREA, "1.1", "Område", true);
		Goal board = goal(GoalLevel.BOARD, "", "Nämndens mål", true);
		Goal unit = goal(GoalLevel.UNIT, "", "Enhetens mål", false);
		plan.getGoals().add(direction);
		direction.getGoals().add(area);
		area.getGoals().add(board);
		board.getGoals().add(unit);
		Indicator indicator = indicator("Andel nöjda", "80");
		unit.getIndicators().add(indicator);
		Activity activity = Elements.create(SteeringPackage.Literals.ACTIVITY);
		activity.setTitle("Utbilda alla");
		unit.getActivities().add(activity);
		Report report = Elements.create(SteeringPackage.Literals.REPORT);
		report.setPeriod(Period.VB);
		plan.getReports().add(report);
		EconomyLine line = economy(plan);
		return new Parts(plan, direction, area, board, unit, indicator, activity, report, line, register(plan));
	}

	/** A goal. */
	public static Goal goal(GoalLevel level, String number, String title, boolean inherited) {
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		goal.setLevel(level);
		goal.setNumber(number);
		goal.setTitle(title);
		goal.setInherited(inherited);
		return goal;
	}

	/** An indicator in percent with its target. */
	public static Indicator indicator(String title, String target) {
		Indicator indicator = Elements.create(SteeringPackage.Literals.INDICATOR);
		indicator.setTitle(title);
		indicator.setUnit("%");
		Target aim = Elements.create(SteeringPackage.Literals.TARGET);
		aim.setValue(new BigDecimal(target));
		indicator.setTarget(aim);
		return indicator;
	}

	private static EconomyLine economy(Plan plan) {
		Economy economy = Elements.create(SteeringPackage.Literals.ECONOMY);
		EconomyPart part = Elements.create(SteeringPackage.Literals.ECONOMY_PART);
		part.setName("Hela enheten");
		EconomyLine line = Elements.create(SteeringPackage.Literals.ECONOMY_LINE);
		line.setTitle("Personalkostnader");
		line.setKind(LineKind.COST);
		part.getLines().add(line);
		economy.getParts().add(part);
		plan.setEconomy(economy);
		return line;
	}

	private static CaseRegister register(Plan plan) {
		CaseRegister register = Elements.create(RegisterPackage.Literals.CASE_REGISTER);
		CaseGroup group = Elements.create(RegisterPackage.Literals.CASE_GROUP);
		group.setName("Beröm");
		for (String name : new String[] { "Bemötande", "Annat" }) {
			CaseCategory category = Elements.create(RegisterPackage.Literals.CASE_CATEGORY);
			category.setName(name);
			group.getCategories().add(category);
		}
		register.getGroups().add(group);
		plan.setRegister(register);
		return register;
	}

	/** The element with an id in a tree, or null. */
	public static EObject find(EObject root, String id) {
		if (root instanceof Element element && element.getId().equals(id)) {
			return root;
		}
		for (EObject child : root.eContents()) {
			EObject found = find(child, id);
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
