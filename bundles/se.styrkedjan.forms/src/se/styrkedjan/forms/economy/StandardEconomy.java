package se.styrkedjan.forms.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.message.Messages;

/** The lines that the economy tables of the city's units have, as changes of a plan. */
final class StandardEconomy {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	/** What stands in the plan is Swedish whatever language the program speaks. */
	private static final Messages SWEDISH = Messages.of(StandardEconomy.class, Locale.of("sv"));
	private static final List<String> INCOME = List.of("fees", "rents", "grants", "sales", "otherIncome");
	private static final List<String> COSTS = List.of("staff", "contracts", "premises", "support", "otherCosts");

	private StandardEconomy() {
	}

	/** The titles of the lines of a kind. */
	static List<String> titles(LineKind kind) {
		return (kind == LineKind.INCOME ? INCOME : COSTS).stream().map(key -> SWEDISH.text("standard." + key)).toList();
	}

	/** The change that adds a part with all standard lines, and the economy itself where it is missing. */
	static Operation addPart(Plan plan, String name) {
		EconomyPart part = Elements.create(MODEL.getEconomyPart());
		part.setName(name);
		for (LineKind kind : LineKind.values()) {
			titles(kind).forEach(title -> part.getLines().add(line(kind, title)));
		}
		if (plan.getEconomy() != null) {
			return new AddElement(plan.getEconomy(), MODEL.getEconomy_Parts(), part);
		}
		Economy economy = Elements.create(MODEL.getEconomy());
		economy.setId(PeriodEntries.identity(plan, MODEL.getPlan_Economy(), ""));
		economy.getParts().add(part);
		return new AddElement(plan, MODEL.getPlan_Economy(), economy);
	}

	/** The change that adds the standard lines a part lacks; no changes when it has all. */
	static CompositeOperation addMissingLines(EconomyPart part) {
		List<Operation> changes = new ArrayList<>();
		for (LineKind kind : LineKind.values()) {
			titles(kind).stream().filter(title -> !has(part, kind, title)).map(title -> line(kind, title))
					.forEach(line -> changes.add(new AddElement(part, MODEL.getEconomyPart_Lines(), line)));
		}
		return new CompositeOperation("addElement", changes);
	}

	private static boolean has(EconomyPart part, LineKind kind, String title) {
		return part.getLines().stream()
				.anyMatch(line -> line.getKind() == kind && title.equalsIgnoreCase(line.getTitle()));
	}

	private static EconomyLine line(LineKind kind, String title) {
		EconomyLine line = Elements.create(MODEL.getEconomyLine());
		line.setKind(kind);
		line.setTitle(title);
		return line;
	}
}
