package se.styrkedjan.design.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.design.outside.Outside;
import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventTrigger;
import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.SubProcessCall;

/** Events, calls, lead times, cases and copies of the process flow. */
class FlowServicesTest {

	private final FlowExample example = new FlowExample();
	private final String language = System.getProperty("osgi.nl");

	@BeforeEach
	void speakSwedish() {
		System.setProperty("osgi.nl", "sv_SE");
	}

	@AfterEach
	void speakAsBefore() {
		if (language == null) {
			System.clearProperty("osgi.nl");
		} else {
			System.setProperty("osgi.nl", language);
		}
	}

	@Test
	void aTimerSaysHowLongItWaits() {
		var events = new EventServices();
		Event timer = example.node(ProcessPackage.Literals.EVENT, "Betänketid", example.officer);
		timer.setTrigger(EventTrigger.TIMER);
		timer.setWaitTime("inom 3 månader");

		assertEquals("Betänketid\ninom 3 månader", events.eventLabel(timer));
		timer.setName("inom 3 månader");
		assertEquals("inom 3 månader", events.eventLabel(timer));
		timer.setName(null);
		assertEquals("inom 3 månader", events.eventLabel(timer));
		timer.setWaitTime(null);
		assertEquals("", events.eventLabel(timer));
	}

	@Test
	void theSymbolOfAnEventFollowsPlaceAndTrigger() {
		var events = new EventServices();
		example.start.setTrigger(EventTrigger.MESSAGE);

		assertTrue(events.isMessageStart(example.start));
		assertFalse(events.isTimerStart(example.start));
		assertFalse(events.isMessageEnd(example.end));
		assertTrue(events.isEnd(example.end));
	}

	@Test
	void aCallLeadsToTheLoadedProcessElseToAProxyThatNamesIt() {
		SubProcessCall call = example.node(ProcessPackage.Literals.SUB_PROCESS_CALL, "SIP", example.officer);
		var calls = new CallServices();
		assertNull(calls.calledProcess(call));
		assertTrue(calls.isUnlinked(call));

		call.setProcessId("p-2");
		OutsideAdapter.handIn(call, new Outside(Map.of(), Map.of(), Map.of(), Map.of("p-2", "Samordnad plan"), Map.of()));
		var proxy = calls.calledProcess(call);

		assertTrue(proxy.eIsProxy());
		assertEquals("p-2", proxy.getId());
		assertEquals("Samordnad plan", proxy.getName());

		assertSame(loadedBeside("p-2"), calls.calledProcess(call));
	}

	private Process loadedBeside(String id) {
		Process other = Elements.create(ProcessPackage.Literals.PROCESS);
		other.setId(id);
		var set = new ResourceSetImpl();
		for (var process : List.of(example.process, other)) {
			var resource = new ResourceImpl();
			set.getResources().add(resource);
			resource.getContents().add(process);
		}
		return other;
	}

	@Test
	void aLeadTimeSaysWhatIsKnownAndWhetherItIsLate() {
		var times = new LeadTimeServices();
		LeadTime time = Elements.create(ProcessPackage.Literals.LEAD_TIME);
		assertFalse(times.isKnown(time));
		assertEquals("", times.leadTimeLabel(time));

		time.setTarget(new BigDecimal("10"));
		assertEquals("mål 10 d", times.leadTimeLabel(time));
		assertFalse(times.isLate(time));

		time.setMeasured(new BigDecimal("12.5"));
		example.receive.setLeadTime(time);

		assertEquals("12,5 av 10 d", times.leadTimeLabel(time));
		assertTrue(times.isLate(example.receive));
		assertFalse(times.isLate(example.decide));
		assertFalse(times.hasNoLeadTime(example.receive));
	}

	@Test
	void heatComesFromTheCasesHandedIn() {
		var cases = new CaseServices();
		assertFalse(cases.hasCases(example.receive));
		assertEquals(1, cases.mostCases(example.receive));

		OutsideAdapter.handIn(example.process, new Outside(
				Map.of(example.receive.getId(), 1, example.decide.getId(), 9, example.process.getId(), 40), Map.of(),
				Map.of(), Map.of(), Map.of()));

		assertEquals(9, cases.mostCases(example.receive));
		assertEquals(5, cases.halfOfMostCases(example.receive));
		assertEquals("/se.styrkedjan.design/symbols/step-heat-1.svg", cases.heatSymbol(example.receive));
		assertEquals("/se.styrkedjan.design/symbols/step-heat-4.svg", cases.heatSymbol(example.decide));
		assertEquals("1 ärende", cases.caseTooltip(example.receive));
		assertEquals("9 ärenden", cases.caseTooltip(example.decide));
	}

	@Test
	void copiesHaveIdentitiesOfTheirOwnAndTheLinesAmongThem() {
		example.receive.setLeadTime(Elements.create(ProcessPackage.Literals.LEAD_TIME));
		Process other = Elements.create(ProcessPackage.Literals.PROCESS);

		var copies = new FlowCopy(other).add(List.of(example.receive, example.decide), null);

		assertEquals(List.of("Ta emot", "Besluta"), copies.stream().map(copy -> copy.getName()).toList());
		assertEquals(1, other.getFlows().size());
		assertSame(copies.get(0), other.getFlows().getFirst().getSource());
		assertSame(copies.get(1), other.getFlows().getFirst().getTarget());
		assertNull(copies.getFirst().getLane());
		assertEquals(3, example.process.getFlows().size());
		var ids = new HashSet<String>();
		example.process.eAllContents().forEachRemaining(element -> ids.add(((se.styrkedjan.model.Element) element).getId()));
		other.eAllContents().forEachRemaining(copy -> assertTrue(ids.add(((se.styrkedjan.model.Element) copy).getId())));
	}

	@Test
	void whatIsPastedStandsWhereItWasPasted() {
		var pasted = new PasteServices().pasted(example.landlord, example.receive);

		assertNotEquals(example.receive, pasted);
		assertSame(example.landlord, pasted.getLane());
		assertSame(example.process, pasted.eContainer());
		assertEquals(List.of(), pasted.getOutgoing());
	}
}
