package se.styrkedjan.followup.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.thread.ThreadPage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.ui.context.Choice;

class ThreadPageTest extends DemoPages {

	@Test
	void enterPutsANeighbourInTheMiddleOfTheThread() {
		var page = new ThreadPage();
		var tables = tables(page.create(shell));
		page.show(data);
		shell.layout();
		var nodes = tables.get(0);
		var around = tables.get(1);

		choose(nodes, 0);
		settle();
		int neighbours = around.getItemCount();
		assertTrue(neighbours > 0);
		var first = around.getItem(0).getText(2);
		choose(around, 0);
		settle();

		assertTrue(Stream.of(around.getItems()).map(item -> item.getText(2))
				.anyMatch(nodes.getItem(0).getText(1)::equals), "the way back from " + first);
		assertEquals(nodes.getItem(0).getText(1), around.getItem(around.getSelectionIndex()).getText(2),
				"the row that leads back is chosen");
	}

	@Test
	void theThreadGoesOnInThePlansOfOtherUnitsAndBack() {
		var department = planOfTheDepartment();
		var own = store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream()
				.filter(plan -> plan.id().equals(data.plan().orElseThrow().getId())).findFirst().orElseThrow();
		data = FollowUpData.load(store, data.choice(), Progress.NONE);
		var page = new ThreadPage();
		var tables = tables(page.create(shell));
		page.show(data);
		shell.layout();
		var nodes = tables.get(0);
		var around = tables.get(1);
		Goal goal = all(data.plan().orElseThrow(), Goal.class).filter(one -> !one.isInherited()).findFirst().orElseThrow();
		String decided = ((Goal) goal.eContainer()).getTitle();

		choose(nodes, row(nodes, 1, goal.getTitle()));
		settle();
		int origin = row(around, 0, "Kommer från");
		assertEquals(List.of(decided, "Avdelningen för individ- och familjeomsorg"),
				List.of(around.getItem(origin).getText(2), around.getItem(origin).getText(3)));
		choose(around, origin);
		settle();

		var carried = rows(around).filter(item -> item.getText(0).equals("Förs vidare i")).toList();
		assertTrue(carried.stream().anyMatch(item -> item.getText(2).equals(decided) && item.getText(3).equals(own.unitName())),
				department + ": the same goal in the units below");
		assertTrue(carried.stream().anyMatch(item -> item.getText(2).equals(goal.getTitle())), "the goals below it");
		choose(around, row(around, 2, goal.getTitle()));
		settle();
		assertEquals(decided, around.getItem(row(around, 0, "Kommer från")).getText(2));
	}

	@Test
	void aProcessIsJoinedToWhatOtherUnitsLinkItTo() {
		var page = new ThreadPage();
		var tables = tables(page.create(shell));
		var other = store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream()
				.filter(plan -> plan.year() == 2026 && plan.unitName().startsWith("Resurs")).findFirst().orElseThrow();
		page.show(FollowUpData.load(store, new Choice(other.unitId(), other.unitName(), other.year()), Progress.NONE));
		shell.layout();
		choose(tables.get(0), row(tables.get(0), 1, "Stöd vid våld i nära relation"));
		settle();

		var linked = rows(tables.get(1)).filter(item -> item.getText(3).equals("Enheten för vuxenstöd"))
				.map(item -> item.getText(2)).toList();
		assertEquals(List.of("Invånare möts med respekt och kan påverka sitt stöd",
				"Andel utredningar där frågor om våld har ställts"), linked);
	}

	/** A plan of the unit above all others, with a copy of the goals above the unit. */
	private String planOfTheDepartment() {
		var organisation = (Organisation) store.load(
				store.documents(DocumentFilter.of(DocumentKind.ORGANISATION)).getFirst().id()).root();
		var unit = organisation.getUnits().getFirst().getUnits().getFirst();
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		plan.setUnitId(unit.getId());
		plan.setUnitName(unit.getName());
		plan.setYear(data.choice().year());
		data.plan().orElseThrow().getGoals().forEach(goal -> plan.getGoals().add(copied(goal)));
		store.save(new SaveRequest(plan, 0, "test", ""));
		return plan.getId();
	}

	private static Goal copied(Goal goal) {
		Goal copy = EcoreUtil.copy(goal);
		copy.setInherited(false);
		copy.getGoals().clear();
		copy.getIndicators().clear();
		copy.getActivities().clear();
		copy.getAssessments().clear();
		copy.setId(UUID.randomUUID().toString());
		goal.getGoals().stream().filter(below -> below.getLevel() != GoalLevel.UNIT)
				.forEach(below -> copy.getGoals().add(copied(below)));
		return copy;
	}

	private static <T> Stream<T> all(Plan plan, Class<T> type) {
		Iterable<EObject> contents = plan::eAllContents;
		return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast);
	}

	private static int row(Table table, int column, String text) {
		var texts = rows(table).map(item -> item.getText(column)).toList();
		assertTrue(texts.contains(text), text + " in " + texts);
		return texts.indexOf(text);
	}
}
