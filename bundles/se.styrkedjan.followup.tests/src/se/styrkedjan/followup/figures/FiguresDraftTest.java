package se.styrkedjan.followup.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.nextyear.NextYear;
import se.styrkedjan.editing.operations.SetFulfilment;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.interchange.figures.FigureMapping;
import se.styrkedjan.interchange.figures.Meaning;
import se.styrkedjan.interchange.figures.OutcomeReading;
import se.styrkedjan.interchange.figures.Sheet;
import se.styrkedjan.interchange.figures.SheetFile;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.fulfilment.Fulfilment;
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
	void monthsAreTakenOverAndThePeriodsFollowThem() throws Exception {
		var before = EcoreUtil.copy(plan);
		var part = plan.getEconomy().getParts().getFirst();
		var draft = months("del;rad;jan;feb;sep\n" + part.getLines().stream()
				.map(line -> part.getName() + ";" + line.getTitle() + ";1;2;4\n").collect(Collectors.joining()));

		session.execute(draft.operation());

		assertTrue(plan.getEconomy().isMonthly());
		for (EconomyLine line : part.getLines()) {
			assertEquals(new BigDecimal("7"), amount(line, Period.VB).getOutcome());
			assertEquals(amount(before, line, Period.T1).getOutcome(), amount(line, Period.T1).getOutcome(), "T1 is approved");
		}
		assertEquals(part.getLines().getFirst().getId(), draft.firstChanged());
		session.undo();
		assertTrue(EcoreUtil.equals(before, plan));
	}

	@Test
	void aSettledPeriodIsRefusedBeforeAnythingIsTakenOver() throws Exception {
		var sheet = sheet("indikator;utfall\n" + own().getFirst().getTitle() + ";1\n");
		var draft = new FiguresDraft(plan, sheet, FigureKind.OUTCOMES, Period.T1,
				FigureMapping.proposed(sheet, Meaning.OF_OUTCOMES));
		var before = EcoreUtil.copy(plan);

		assertEquals("reportIsApproved", draft.refusal().orElseThrow().code());
		assertThrows(RefusedException.class, () -> session.execute(draft.operation()));
		assertTrue(EcoreUtil.equals(before, plan));
		assertTrue(months("rad;jan\nBidrag;1\n").refusal().isEmpty(), "the year is not settled");
	}

	/** Many files with mistakes: only rows without error change the plan, and of what is undone or refused nothing is kept. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void nothingOfARowWithAnErrorOrOfARefusedFileIsKept(long seed) throws Exception {
		var random = new Random(seed);
		var before = EcoreUtil.copy(plan);
		var own = own();
		for (int round = 0; round < 20; round++) {
			var text = new StringBuilder("indikator;utfall;antal;av totalt;analys\n");
			own.forEach(indicator -> text.append(indicator.getTitle()).append(';').append(row(random)).append('\n'));
			var draft = outcomes(text.toString());
			var named = draft.rows().stream().filter(row -> !row.isTaken()).toList();
			assertTrue(named.stream().allMatch(row -> row.findings().stream().anyMatch(found -> found.line() == row.number())));

			session.execute(draft.operation());
			for (PreviewRow row : draft.rows()) {
				var now = said(plan, row.target());
				if (row.isTaken()) {
					assertTrue(now.stream().anyMatch(one -> one.getAnalysis() != null && one.getAnalysis().contains("Rad ")));
				} else {
					assertEquals(words(said((Plan) before, row.target())), words(now), row.name());
				}
			}
			session.undo();
			assertTrue(EcoreUtil.equals(before, plan));

			var refused = new FiguresDraft(plan, draft.sheet(), FigureKind.OUTCOMES, Period.VP, draft.mapping());
			if (refused.rows().stream().anyMatch(PreviewRow::isTaken)) {
				assertThrows(RefusedException.class, () -> session.execute(refused.operation()));
			}
			assertTrue(EcoreUtil.equals(before, plan), "VP is decided: nothing of the file is kept");
		}
	}

	private static String row(Random random) {
		return switch (random.nextInt(6)) {
		case 0 -> "abc;;;Rad fel";
		case 1 -> "1;60;54;Rad fel";
		case 2 -> "1.050;;;Rad fel";
		case 3 -> ";" + random.nextInt(54) + ";54;Rad antal";
		default -> random.nextInt(100) + ",5;;;Rad rätt";
		};
	}

	private static List<Outcome> said(Plan of, String title) {
		return OutcomeReading.indicators(of).stream().filter(one -> title.equals(one.getTitle()))
				.flatMap(one -> one.getOutcomes().stream()).filter(one -> one.getPeriod() == Period.VB).toList();
	}

	private static List<String> words(List<Outcome> said) {
		return said.stream().map(one -> one.getValue() + " " + one.getPart() + " " + one.getWhole() + one.getAnalysis()
				+ one.getFulfilment()).toList();
	}

	private static Amount amount(EconomyLine line, Period period) {
		return line.getAmounts().stream().filter(one -> one.getPeriod() == period).findFirst().orElseThrow();
	}

	private static Amount amount(EObject before, EconomyLine line, Period period) {
		return ((Plan) before).getEconomy().getParts().stream().flatMap(part -> part.getLines().stream())
				.filter(one -> one.getId().equals(line.getId())).map(one -> amount(one, period)).findFirst().orElseThrow();
	}

	private FiguresDraft months(String text) throws Exception {
		var sheet = sheet(text);
		return new FiguresDraft(plan, sheet, FigureKind.MONTHS, Period.VB, FigureMapping.proposed(sheet, Meaning.OF_MONTHS));
	}

	@Test
	void anOverruledJudgementIsKeptWithItsReasonThroughSavingImportAndTheNextYear() throws Exception {
		var indicator = own().getFirst();
		session.execute(new SetOutcome(indicator, Period.VB, BigDecimal.ONE));
		var outcome = said(plan, indicator.getTitle()).getFirst();
		var chosen = Fulfilment.propose(outcome).status() == Status.PARTLY ? Status.NOT : Status.PARTLY;
		session.execute(new SetFulfilment(outcome, chosen, "Bara ett halvår mättes"));
		session.execute(outcomes("indikator;utfall\n" + indicator.getTitle() + ";2,5\n").operation());
		session.save("test", "").join();

		var stored = (Plan) store.load(session.documentId()).root();
		var kept = said(stored, indicator.getTitle()).getFirst();
		assertEquals(new BigDecimal("2.5"), kept.getValue());
		assertEquals(chosen, kept.getFulfilment());
		assertEquals("Bara ett halvår mättes", kept.getOverrideReason());

		var next = OutcomeReading.indicators(NextYear.plan(stored, 2027)).stream()
				.filter(one -> indicator.getLineage().equals(one.getLineage())).findFirst().orElseThrow();
		assertEquals(new BigDecimal("2.5"), next.getOutcomes().getFirst().getPrevious());
		assertNull(next.getOutcomes().getFirst().getOverrideReason(), "a judgement is about its year");
		assertEquals("Bara ett halvår mättes", said(stored, indicator.getTitle()).getFirst().getOverrideReason());
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
		assertEquals(FigureKind.MONTHS, FiguresDialog.likely(sheet("rad;jan;feb\nA;1;2\n")));
		assertEquals(FigureKind.MONTHS, FiguresDialog.likely(sheet("rad;månad;utfall;budget\nA;1;1;2\n")));
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
