package se.styrkedjan.design.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.styrkedjan.design.flow.CaseServices;
import se.styrkedjan.design.outside.Outside;
import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.specification.Design;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.ProcessState;

class LandscapeServicesTest {

	private final Landscape landscape = Elements.create(ProcessPackage.Literals.LANDSCAPE);
	private final LandscapeServices services = new LandscapeServices();

	@Test
	void eachRowHasItsProcessesInOrder() {
		var plan = entry("Planera", ProcessKind.MANAGEMENT);
		var first = entry("Utreda", ProcessKind.MAIN);
		var hire = entry("Rekrytera", ProcessKind.SUPPORT);
		var second = entry("Följa upp", ProcessKind.MAIN);

		assertEquals(List.of(plan), services.managementEntries(landscape));
		assertEquals(List.of(first, second), services.mainEntries(landscape));
		assertEquals(List.of(hire), services.supportEntries(landscape));
	}

	@Test
	void aProcessMovesWithinItsRow() {
		var first = entry("Utreda", ProcessKind.MAIN);
		entry("Rekrytera", ProcessKind.SUPPORT);
		var second = entry("Följa upp", ProcessKind.MAIN);

		services.movedEarlier(second);
		assertEquals(List.of(second, first), services.mainEntries(landscape));

		services.movedEarlier(second);
		assertEquals(List.of(second, first), services.mainEntries(landscape));

		services.movedLater(second);
		assertEquals(List.of(first, second), services.mainEntries(landscape));
	}

	@Test
	void anEntryIsCalledAsItsProcessIsCalledNow() {
		var entry = entry("Gammalt namn", ProcessKind.MAIN);
		entry.setProcessId("p");
		assertEquals("Gammalt namn", services.entryLabel(entry));

		OutsideAdapter.handIn(landscape,
				new Outside(Map.of(), Map.of(), Map.of("p", ProcessState.APPROVED), Map.of("p", "Nytt namn"), Map.of()));

		assertEquals("Nytt namn", services.entryLabel(entry));
		assertTrue(services.isApproved(entry));
	}

	@Test
	void theHeatOfAProcessIsThatOfItAndItsSteps() {
		var entry = entry("Utreda", ProcessKind.MAIN);
		entry.setProcessId("p");
		var cases = new CaseServices();
		assertFalse(cases.hasCases(entry));

		OutsideAdapter.handIn(landscape,
				new Outside(Map.of(), Map.of("p", 4, "other", 7), Map.of(), Map.of(), Map.of()));

		assertEquals(4, cases.caseCount(entry));
		assertEquals(7, cases.mostCases(entry));
		assertFalse(cases.hasCases(entry("Utan karta", ProcessKind.MAIN)));
	}

	@Test
	void withoutAnythingHandedInNoStateIsKnown() {
		var entry = entry("Utreda", ProcessKind.MAIN);
		entry.setProcessId("p");

		assertFalse(services.hasState(entry));
		assertFalse(services.isApproved(entry));
		assertNull(services.stateSymbol(entry));
		assertEquals("", services.stateWord(entry));
	}

	@ParameterizedTest
	@EnumSource(ProcessState.class)
	void everyStateHasASymbolAndAWord(ProcessState state) {
		var entry = entry("Utreda", ProcessKind.MAIN);
		entry.setProcessId("p");
		OutsideAdapter.handIn(landscape, new Outside(Map.of(), Map.of(), Map.of("p", state), Map.of(), Map.of()));

		assertTrue(Files.exists(Design.file(services.stateSymbol(entry).replace("/se.styrkedjan.design/", ""))));
		assertFalse(services.stateWord(entry).isEmpty());
		assertTrue(services.entryTooltip(entry).startsWith("Utreda\n"));
	}

	@Test
	void anEntryWithoutNameIsBlamed() {
		var audits = new LandscapeAudits();

		assertTrue(audits.isEntryNamed(entry("Utreda", ProcessKind.MAIN)));
		assertFalse(audits.isEntryNamed(entry(" ", ProcessKind.MAIN)));
		assertFalse(audits.sayNamelessEntry(entry(" ", ProcessKind.MAIN)).isEmpty());
	}

	private LandscapeEntry entry(String name, ProcessKind kind) {
		LandscapeEntry entry = Elements.create(ProcessPackage.Literals.LANDSCAPE_ENTRY);
		entry.setName(name);
		entry.setKind(kind);
		landscape.getEntries().add(entry);
		return entry;
	}
}
