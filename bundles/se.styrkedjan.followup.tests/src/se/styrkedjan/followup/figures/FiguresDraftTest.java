package se.styrkedjan.followup.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.interchange.figures.FigureMapping;
import se.styrkedjan.interchange.figures.Meaning;
import se.styrkedjan.interchange.figures.OutcomeReading;
import se.styrkedjan.interchange.figures.Sheet;
import se.styrkedjan.interchange.figures.SheetFile;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

class FiguresDraftTest {

	@TempDir
	Path folder;

	private Store store;
	private Workspace workspace;
	private EditingSession session;
	private Plan plan;

	@BeforeEach
	void openAPlanOfTheDemo() {
		store = DerbyStore.open(folder.resolve("db"));
		DemoContent.install(store, "test");
		workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME);
		var info = store.documents(se.styrkedjan.store.DocumentFilter.of(se.styrkedjan.store.DocumentKind.PLAN)).stream()
				.filter(one -> one.year() == 2026).findFirst().orElseThrow();
		session = workspace.open(info.id());
		plan = (Plan) session.root();
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void outcomesAreTakenOverInOneStepOfUndo() throws Exception {
		var before = EcoreUtil.copy(plan);
		var own = own();
		var draft = outcomes("indikator;utfall;källa\n" + own.stream()
				.map(indicator -> indicator.getTitle() + ";41,5;Enkäten\n").collect(Collectors.joining()) + "Okänd;1;\n");

		session.execute(draft.operation());

		for (var indicator : own) {
			var said = indicator.getOutcomes().stream().filter(one -> one.getPeriod() == Period.VB).findFirst().orElseThrow();
			assertEquals(new BigDecimal("41.5"), said.getValue());
			assertEquals("Enkäten", said.getSource());
		}
		assertEquals(List.of(false), draft.rows().stream().map(PreviewRow::isTaken).filter(taken -> !taken).toList());
		session.undo();
		assertTrue(EcoreUtil.equals(before, plan));
	}

	@Test
	void theEconomyIsTakenOverWithoutItsSums() throws Exception {
		var lines = plan.getEconomy().getParts().getFirst().getLines();
		var part = plan.getEconomy().getParts().getFirst().getName();
		var sheet = sheet("del;rad;utfall;budget\n" + lines.stream()
				.map(line -> part + ";" + line.getTitle() + ";7;9\n").collect(Collectors.joining()) + part + ";Netto;1;1\n");
		var draft = new FiguresDraft(plan, sheet, FigureKind.ECONOMY, Period.VB,
				FigureMapping.proposed(sheet, Meaning.OF_ECONOMY));

		session.execute(draft.operation());

		for (EconomyLine line : lines) {
			var amount = line.getAmounts().stream().filter(one -> one.getPeriod() == Period.VB).findFirst().orElseThrow();
			assertEquals(new BigDecimal("7"), amount.getOutcome());
			assertEquals(new BigDecimal("9"), amount.getBudget());
		}
		assertFalse(draft.rows().getLast().isTaken());
	}

	@Test
	void textOfTheFileIsNoMarkup() throws Exception {
		var title = own().getFirst().getTitle();
		var draft = outcomes("indikator;utfall;analys\n" + title + ";1;<b>Färre & bättre</b>\n");

		session.execute(draft.operation());

		var said = own().getFirst().getOutcomes().stream().filter(one -> one.getPeriod() == Period.VB).findFirst();
		assertEquals("<p>&lt;b&gt;Färre &amp; bättre&lt;/b&gt;</p>", said.orElseThrow().getAnalysis());
	}

	@Test
	void aKeptMappingIsFoundForTheSameHeads() throws Exception {
		var sheet = sheet("Mått;Siffra\nFråga 1;2\n");
		var mapping = FigureMapping.proposed(sheet, Meaning.OF_OUTCOMES).with("Mått", Meaning.INDICATOR).with("Siffra",
				Meaning.OUTCOME);

		SavedMappings.read(store).keep(workspace, "test", draft(sheet, mapping));
		SavedMappings.read(store).keep(workspace, "test", draft(sheet, mapping.with("Siffra", Meaning.FORECAST)));

		var found = SavedMappings.read(store).find(FigureKind.OUTCOMES, mapping.columns().keySet()).orElseThrow();
		assertEquals(Meaning.FORECAST, found.columns().get("Siffra"));
		assertTrue(SavedMappings.read(store).find(FigureKind.ECONOMY, mapping.columns().keySet()).isEmpty());
	}

	@Test
	void theHeadsTellWhatAFileIsAbout() throws Exception {
		assertEquals(FigureKind.ECONOMY, FiguresDialog.likely(sheet("del;rad;utfall;budget\nA;B;1;2\n")));
		assertEquals(FigureKind.OUTCOMES, FiguresDialog.likely(sheet("indikator;utfall;antal;av\nA;1;2;3\n")));
		assertEquals(FigureKind.OUTCOMES, FiguresDialog.likely(sheet("x;y\n1;2\n")));
	}

	@Test
	void theFirstThingChangedIsToldToLeadTo() throws Exception {
		var second = own().get(1);
		assertEquals(second.getId(),
				outcomes("indikator;utfall\nOkänd;1\n" + second.getTitle() + ";2\n").firstChanged());
		assertEquals("", outcomes("indikator;utfall\nOkänd;1\n").firstChanged());
	}

	private FiguresDraft draft(Sheet sheet, FigureMapping mapping) {
		return new FiguresDraft(plan, sheet, FigureKind.OUTCOMES, Period.VB, mapping);
	}

	private List<Indicator> own() {
		return OutcomeReading.indicators(plan).stream().filter(indicator -> !indicator.isInherited()).toList();
	}

	private FiguresDraft outcomes(String text) throws Exception {
		var sheet = sheet(text);
		return new FiguresDraft(plan, sheet, FigureKind.OUTCOMES, Period.VB,
				FigureMapping.proposed(sheet, Meaning.OF_OUTCOMES));
	}

	private Sheet sheet(String text) throws Exception {
		return SheetFile.read(Files.writeString(folder.resolve("siffror.csv"), text), new Findings()).getFirst();
	}
}
