package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.plan.PlanForm;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;

/** Finding something in all documents by keyboard, and going there. */
class SearchingTest extends OnEmptyDatabase {

	@Test
	void whatIsTypedIsFoundInAnyFormAlsoUnsavedAndEnterGoesThere() throws Exception {
		Hand.play(hand -> {
			PlanForm form = open(hand, 2025);
			Goal goal = hand.ask(() -> PlanElements.all(form.plan(), Goal.class)
					.filter(each -> each.getLevel() == GoalLevel.UNIT).findFirst().orElseThrow());
			hand.begin(() -> form.session().execute(new SetFeature(goal,
					SteeringPackage.Literals.GOAL__EXPECTED_RESULT, "<p>Lokal. Zebrornas randning syns.</p>")));
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
			Text field = hand.find("the field", Text.class, each -> each.getMessage().startsWith("Sök i allt"));
			hand.until("the field has the keyboard", field::isFocusControl);
			hand.type("zebran");
			hand.until("one hit", () -> rows(window.getShell()).equals(List.of("Zebrornas randning syns.")));
			hand.picture("search");
			hand.key(KeyEvent.VK_DOWN);
			hand.key(KeyEvent.VK_ENTER);
			hand.until("the goal is shown", () -> form.shown().title().equals("Mål"));
			assertTrue(hand.ask(() -> form.session().isDirty()));
		});
	}

	@Test
	void whatNobodyWroteIsSaidNotToBeFoundAndFiltersAreOfferedToBeDropped() throws Exception {
		Hand.play(hand -> {
			open(hand, 2025);
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
			Text field = hand.find("the field", Text.class, each -> each.getMessage().startsWith("Sök i allt"));
			hand.until("the field has the keyboard", field::isFocusControl);
			hand.type("qqqq");
			hand.find("the words", Label.class, each -> each.getText().startsWith("Inget innehåller alla orden"));
			hand.find("the offer", org.eclipse.swt.widgets.Link.class, each -> each.getText().contains("Sök i alla slag"));
			hand.picture("search-nothing");
			assertEquals(List.of(), hand.ask(() -> rows(window.getShell())));
		});
	}

	@Test
	void theQuickFieldLeadsToAllHits() throws Exception {
		Hand.play(hand -> {
			open(hand, 2025);
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_K);
			Shell quick = hand.dialog("Sök eller gör");
			hand.type("rutiner");
			hand.until("hits", () -> Arrays.stream(Hand.all(quick, Table.class, each -> true).getFirst().getItems())
					.anyMatch(item -> item.getText(0).contains("i Sök")));
			hand.key(KeyEvent.VK_UP);
			hand.key(KeyEvent.VK_ENTER);
			hand.gone(quick);
			hand.until("the same hits in the search", () -> !rows(window.getShell()).isEmpty());
			assertTrue(hand.ask(() -> rows(window.getShell()).stream()
					.anyMatch(sentence -> sentence.toLowerCase().contains("rutin"))));
		});
	}

	/** The sentences of all hits that are shown. */
	private static List<String> rows(Shell shell) {
		return Hand.all(shell, Tree.class, each -> each.getColumnCount() == 3).stream()
				.flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(group -> Arrays.stream(group.getItems()))
				.map((TreeItem hit) -> hit.getText(1)).toList();
	}

	private PlanForm open(Hand hand, int year) {
		Store store = WorkContext.get().store().orElseThrow();
		Plan plan = DemoContent.documents().stream().filter(Plan.class::isInstance).map(Plan.class::cast)
				.filter(each -> each.getYear() == year).findFirst().orElseThrow();
		plan.getReports().stream().filter(each -> each.getPeriod() == Period.VP)
				.forEach(each -> each.setState(ReportState.OPEN));
		store.save(new SaveRequest(plan, 0, "Kim", ""));
		hand.begin(() -> PlanOpening.open(PlanOpening.place(), store.document(plan.getId()).orElseThrow()));
		hand.until("the plan is open", () -> window.getActivePage().getActiveEditor() instanceof PlanEditor editor
				&& editor.form().filter(PlanForm::isVisible).isPresent());
		PlanForm form = hand.ask(() -> ((PlanEditor) window.getActivePage().getActiveEditor()).form().orElseThrow());
		hand.focus(hand.find("the pages", org.eclipse.swt.widgets.Canvas.class,
				each -> each.getClass().getSimpleName().equals("PageTabs")));
		return form;
	}
}
