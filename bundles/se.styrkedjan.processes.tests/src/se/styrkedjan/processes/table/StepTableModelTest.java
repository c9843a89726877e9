package se.styrkedjan.processes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.RowKind;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;

/** The step table edits the process itself, without any window. */
class StepTableModelTest {

	private static final int LANE = 1;
	private static final int NAME = 2;
	private static final int NEXT = 4;
	private static final int DOCUMENTS = 5;
	private static final int TARGET = 8;

	private final Process process = DemoContent.documents().stream().filter(Process.class::isInstance)
			.map(Process.class::cast).filter(each -> "Utreda och beräkna bistånd".equals(each.getName())).findFirst()
			.orElseThrow();
	private final StepTableModel table = new StepTableModel(process, operation -> {
		Optional<String> refusal = operation.check().map(why -> why.code());
		if (refusal.isEmpty()) {
			operation.apply();
		}
		return refusal;
	});

	@BeforeEach
	void aDraft() {
		process.setState(ProcessState.DRAFT);
		table.refresh();
	}

	@Test
	void rowsStandInTheSequenceOfTheFlowWithNumbersOfWhatFollows() {
		assertEquals(List.of("Underlaget är komplett", "Räkna ut riksnormen", "Pröva skäliga kostnader",
				"Är någon kostnad tveksam?", "Ge råd om kostnaden", "Dra av inkomster och tillgångar", "Skriv utredningen",
				"Förslag till beslut finns"), names());
		assertEquals("Ja → 5, Nej → 6", table.text(3, NEXT));
		assertEquals(RowKind.NEW, table.rows().getLast().kind());
	}

	@Test
	void whatIsTypedLastBecomesTheStepBeforeTheEnd() {
		int last = table.rows().size() - 1;
		assertEquals(Optional.empty(), table.commit(last, NAME, "Kontrollräkna"));
		table.refresh();
		assertEquals("Kontrollräkna", table.text(last - 1, NAME));
		assertEquals("Förslag till beslut finns", table.text(last, NAME));
	}

	@Test
	void aStepIsPutInAnotherLaneByItsName() {
		assertEquals(Optional.empty(), table.commit(1, LANE, "gruppledare"));
		assertEquals("Gruppledare", process.getNodes().stream()
				.filter(node -> "Räkna ut riksnormen".equals(node.getName())).findFirst().orElseThrow().getLane().getName());
		assertFalse(table.commit(1, LANE, "vem som helst").isEmpty());
	}

	@Test
	void stepsAreMovedAndRemovedAlongTheFlow() {
		assertEquals(Optional.empty(), table.move(2, -1));
		table.refresh();
		assertEquals("Pröva skäliga kostnader", names().get(1));
		assertEquals(Optional.empty(), table.remove(1, 1));
		table.refresh();
		assertEquals(List.of("Underlaget är komplett", "Räkna ut riksnormen", "Är någon kostnad tveksam?"),
				names().subList(0, 3));
	}

	@Test
	void leadTimesAreReadInSwedish() {
		assertEquals(Optional.empty(), table.commit(1, TARGET, "2,5"));
		assertEquals("2,5", table.text(1, TARGET));
		assertEquals(Optional.of("outOfRange"), table.commit(1, TARGET, "-1"));
		assertEquals(CellState.READ_ONLY, table.state(3, TARGET));
	}

	@Test
	void documentsAreTheNamesOfLinksAndUnknownOnesAreRefused() {
		assertEquals("Rutin för förstagångsansökan", table.text(1, DOCUMENTS));
		assertFalse(table.commit(1, DOCUMENTS, "Finns inte").isEmpty());
		assertEquals(Optional.empty(), table.commit(1, DOCUMENTS, ""));
		assertEquals("", table.text(1, DOCUMENTS));
	}

	@Test
	void anApprovedProcessIsOnlyShown() {
		process.setState(ProcessState.APPROVED);
		table.refresh();
		assertTrue(table.rows().stream().allMatch(Row::isData));
		assertEquals(CellState.READ_ONLY, table.state(1, NAME));
		assertEquals(Optional.of("processIsSettled"), table.remove(1, 1));
	}

	private List<String> names() {
		return table.rows().stream().filter(Row::isData).map(row -> row.element().getName()).toList();
	}
}
