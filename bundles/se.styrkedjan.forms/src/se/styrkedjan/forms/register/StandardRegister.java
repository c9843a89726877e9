package se.styrkedjan.forms.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.message.Messages;

/** The groups and categories that the city's published registers have, as a start for an empty register. */
final class StandardRegister {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;
	/** What stands in the plan is Swedish whatever language the program speaks. */
	private static final Messages SWEDISH = Messages.of(StandardRegister.class, Locale.of("sv"));
	private static final List<String> GROUPS = List.of("lexSarah", "deviation", "identifiedBy", "praise", "receivedFrom",
			"dataIncident", "notStaff", "operations", "concerns", "feedback");

	private StandardRegister() {
	}

	/** The change that gives a plan the standard groups it lacks, and the register itself where it is missing. */
	static Operation fill(Plan plan) {
		CaseRegister register = plan.getRegister();
		if (register == null) {
			CaseRegister made = Elements.create(MODEL.getCaseRegister());
			made.setId(PeriodEntries.identity(plan, SteeringPackage.eINSTANCE.getPlan_Register(), ""));
			made.getGroups().addAll(groups());
			made.getGroups().forEach(group -> identify(made, group));
			return new AddElement(plan, SteeringPackage.eINSTANCE.getPlan_Register(), made);
		}
		List<Operation> changes = new ArrayList<>();
		groups().stream().filter(group -> !has(register, group.getName()))
				.forEach(group -> changes.add(new AddElement(register, MODEL.getCaseRegister_Groups(), group)));
		return new CompositeOperation("addElement", changes);
	}

	/** Two people who begin the register have begun the same one, with the same groups. */
	private static void identify(CaseRegister register, CaseGroup group) {
		group.setId(PeriodEntries.identity(register, MODEL.getCaseRegister_Groups(), group.getName()));
		group.getCategories().forEach(category -> category
				.setId(PeriodEntries.identity(group, MODEL.getCaseGroup_Categories(), category.getName())));
	}

	private static boolean has(CaseRegister register, String name) {
		return register.getGroups().stream().anyMatch(group -> name.equalsIgnoreCase(group.getName()));
	}

	private static List<CaseGroup> groups() {
		return GROUPS.stream().map(StandardRegister::group).toList();
	}

	private static CaseGroup group(String key) {
		CaseGroup group = Elements.create(MODEL.getCaseGroup());
		group.setName(SWEDISH.text("group." + key));
		for (String name : SWEDISH.text("categories." + key).split("\\|")) {
			CaseCategory category = Elements.create(MODEL.getCaseCategory());
			category.setName(name.strip());
			group.getCategories().add(category);
		}
		return group;
	}
}
