package se.styrkedjan.followup.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.PlanDigests;
import se.styrkedjan.followup.missing.MissingPage;
import se.styrkedjan.followup.missing.UnitsPage;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.followup.rollup.RollUpPage;
import se.styrkedjan.followup.thread.CoveragePage;
import se.styrkedjan.followup.thread.ThreadPage;
import se.styrkedjan.followup.year.YearPage;
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
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.work.LongWork;

class PagesTest {

	@TempDir
	Path folder;

	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
	private Store store;
	private Shell shell;
	private FollowUpData data;

	@BeforeEach
	void openTheDemo() {
		store = DerbyStore.open(folder.resolve("db"));
		DemoContent.install(store, "test");
		var plan = store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream().filter(one -> one.year() == 2025)
				.findFirst().orElseThrow();
		data = FollowUpData.load(store, new Choice(plan.unitId(), plan.unitName(), plan.year()), Progress.NONE);
		WorkContext.get().open(store);
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 800);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		WorkContext.get().close();
		store.close();
	}

	@Test
	void everyPageShowsNothingAndThenTheDemo() {
		for (FollowUpPage page : List.of(new MissingPage(), new UnitsPage(), new RollUpPage(), new ThreadPage(),
				new CoveragePage(), new YearPage())) {
			Control control = page.create(shell);
			page.show(FollowUpData.NONE);
			assertEquals(0, tables(control).getFirst().getItemCount(), page.title());
			page.show(data);
			shell.layout();
			settle();
			assertTrue(tables(control).getFirst().getItemCount() > 0, page.title());
			assertFalse(tables(control).getFirst().getItem(0).getText(0).isEmpty(), page.title());
			control.dispose();
		}
	}

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

	private static Stream<TableItem> rows(Table table) {
		return IntStream.range(0, table.getItemCount()).mapToObj(table::getItem);
	}

	private static int row(Table table, int column, String text) {
		var texts = rows(table).map(item -> item.getText(column)).toList();
		assertTrue(texts.contains(text), text + " in " + texts);
		return texts.indexOf(text);
	}

	@Test
	void aClickOnAHeadSortsAndASecondOneTurnsTheOrder() {
		var page = new CoveragePage();
		var table = tables(page.create(shell)).getFirst();
		page.show(data);
		table.getColumn(2).notifyListeners(SWT.Selection, new Event());
		var up = column(table, 2);
		table.getColumn(2).notifyListeners(SWT.Selection, new Event());
		var down = column(table, 2);

		assertEquals(up.reversed().getFirst(), down.getFirst());
		assertEquals(up.size(), down.size());
	}

	@Test
	void aFigureLeadsToTheUnitsAndOnToValueRuleWhoAndWhen() {
		var page = new RollUpPage();
		Control control = page.create(shell);
		page.show(data);
		shell.layout();
		settle();
		var goals = tables(control).getFirst();
		int judged = IntStream.range(0, goals.getItemCount())
				.filter(row -> !goals.getItem(row).getText(2).equals("0")).findFirst().orElseThrow();
		select(goals, judged);
		settle();
		var units = tables(control).get(1);
		assertTrue(units.getItemCount() > 0);
		select(units, 0);
		settle();

		String said = texts(control).stream().filter(text -> text.contains("Regel:")).findFirst().orElseThrow();
		assertTrue(said.contains("Inskrivet: test, 20") && said.contains(units.getItem(0).getText(0)), said);
	}

	@Test
	void theNetAndADeviationLeadToValueRuleWhoAndWhenToo() {
		var page = new RollUpPage();
		Control control = page.create(shell);
		page.show(data);
		String net = originOfTheFirst(control, "Ekonomi");
		assertTrue(net.replaceAll("\\h", " ").matches("(?s).*: netto [\\d ]+ tkr, budget .*Regel: kostnader .* minus intäkter .*, summan av \\d+ "
				+ "rader; avvikelse .*Inskrivet: test, 20.*"), net);
		String deviation = originOfTheFirst(control, "Avvikelser");
		assertTrue(deviation.contains("Regel: det som står under Avvikelse") && deviation.contains("Inskrivet: test, 20"),
				deviation);
	}

	private String originOfTheFirst(Control control, String part) {
		var what = combos(control).get(1);
		what.select(List.of(what.getItems()).indexOf(part));
		what.notifyListeners(SWT.Selection, new Event());
		shell.layout();
		settle();
		var table = tables(control).stream().filter(one -> one.isVisible() && one.getItemCount() > 0).findFirst().orElseThrow();
		select(table, 0);
		settle();
		return all(control).filter(one -> one instanceof Text text && one.isVisible() && text.getText().contains("Regel:"))
				.map(text -> ((Text) text).getText()).findFirst().orElseThrow();
	}

	@Test
	void everyPartOfTheRollUpIsShownForAPartOfTheOrganisation() {
		var page = new RollUpPage();
		Control control = page.create(shell);
		page.show(data);
		var combos = combos(control);
		for (int part = 0; part < 4; part++) {
			combos.get(1).select(part);
			combos.get(1).notifyListeners(SWT.Selection, new Event());
			combos.get(0).select(2);
			combos.get(0).notifyListeners(SWT.Selection, new Event());
			settle();
			assertTrue(tables(control).stream().anyMatch(table -> table.isVisible() && table.getItemCount() > 0),
					combos.get(1).getText());
		}
		combos.get(0).select(0);
		combos.get(0).notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void whatIsMissingIsCountedAsTheListOfUnitsCountsItAndStandsFirst() {
		var page = new MissingPage();
		Control control = page.create(shell);
		var newest = store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream().filter(one -> one.year() == 2026)
				.findFirst().orElseThrow();
		var shown = FollowUpData.load(store, new Choice(newest.unitId(), newest.unitName(), 2026), Progress.NONE);
		page.show(shown);
		PlanDigests.shared().make(store, List.of(newest), Progress.NONE);
		long missing = PlanDigests.shared().of(newest).orElseThrow().missing();

		assertTrue(missing > 1 && missing < shown.violations().size(), "both kinds are there");
		assertTrue(labels(control).anyMatch(text -> text.startsWith(missing + " ställen att se över, och ")));
		var weights = column(tables(control).getFirst(), 1);
		assertEquals("Bör åtgärdas", weights.getFirst());
		assertEquals("Upplysning", weights.getLast());
	}

	private static Stream<String> labels(Control control) {
		return all(control).filter(Label.class::isInstance).map(label -> ((Label) label).getText());
	}

	@Test
	void theUnitsAreCountedWithTheirStates() {
		var page = new UnitsPage();
		var table = tables(page.create(shell)).getFirst();
		page.show(data);
		settle();
		assertEquals(3, table.getItemCount());
		assertTrue(Stream.of(table.getItems()).noneMatch(item -> item.getText(1).equals("…")));
		assertTrue(Stream.of(table.getItems()).anyMatch(item -> item.getText(2).contains("Beslutad")));
	}

	private static void select(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> texts(Control control) {
		return all(control).filter(Text.class::isInstance).map(text -> ((Text) text).getText()).toList();
	}

	private static List<Combo> combos(Control control) {
		return all(control).filter(Combo.class::isInstance).map(Combo.class::cast).toList();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(PagesTest::all))
				: Stream.of(control);
	}

	private static List<String> column(Table table, int column) {
		return Stream.of(table.getItems()).map(item -> item.getText(column)).toList();
	}

	private static void choose(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
		table.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private static List<Table> tables(Control control) {
		List<Table> tables = new ArrayList<>();
		if (control instanceof Table table) {
			tables.add(table);
		} else if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> tables.addAll(tables(child)));
		}
		return tables;
	}

	/** Lets all that is due happen, and waits for work that goes on beside the window. */
	private void settle() {
		long end = System.currentTimeMillis() + 60_000;
		do {
			while (display.readAndDispatch()) {
				continue;
			}
			Thread.yield();
		} while (!LongWork.running().isEmpty() && System.currentTimeMillis() < end);
		while (display.readAndDispatch()) {
			continue;
		}
	}
}
