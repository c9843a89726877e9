package se.styrkedjan.design.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.process.ProcessFactory;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;

class PlaceServicesTest {

	private final FlowExample example = new FlowExample();
	private final PlaceServices places = new PlaceServices();

	@Test
	void aNodeStandsInItsLaneOrElseInTheProcess() {
		Step loose = example.node(ProcessPackage.Literals.STEP, "Lös", null);

		assertEquals(List.of(loose), places.standing(example.process));
		assertEquals(List.of(example.start, example.receive, example.decide, example.end), places.standing(example.officer));
		assertEquals(List.of(), places.standing(example.landlord));
	}

	@Test
	void everythingKnowsItsProcessAndLane() {
		assertSame(example.process, places.processOf(example.first));
		assertSame(example.process, places.processOf(example.process));
		assertNull(places.processOf(ProcessFactory.eINSTANCE.createStep()));
		assertSame(example.officer, places.laneOf(example.receive));
		assertSame(example.landlord, places.laneOf(example.landlord));
		assertNull(places.laneOf(example.process));
	}

	@Test
	void nodesOfADeletedLaneGoToTheLaneBeside() {
		assertSame(example.officer, places.laneBeside(example.receive, example.landlord));
		assertSame(example.landlord, places.laneBeside(example.receive, example.officer));

		example.process.getLanes().remove(example.landlord);

		assertNull(places.laneBeside(example.receive, example.officer));
	}

	@Test
	void theNearestLaneIsThatOfANeighbourElseTheFirst() {
		Step loose = example.node(ProcessPackage.Literals.STEP, "Lös", null);
		assertSame(example.officer, places.nearestLane(loose));

		example.receive.setLane(example.landlord);
		example.first.setTarget(loose);
		example.second.setSource(loose);
		example.decide.setLane(example.landlord);
		example.start.setLane(null);

		assertSame(example.landlord, places.nearestLane(loose));
	}

	@Test
	void theLastLaneIsNeverAnExternalOne() {
		assertSame(example.officer, places.lastLane(example.process));
		assertSame(example.officer, places.firstLane(example.process));
	}

	@Test
	void lanesMoveOnePlaceAndStopAtTheEnds() {
		places.movedDown(example.officer);
		assertEquals(List.of(example.landlord, example.officer), example.process.getLanes());

		places.movedDown(example.officer);
		assertEquals(List.of(example.landlord, example.officer), example.process.getLanes());

		places.movedUp(example.officer);
		assertEquals(List.of(example.officer, example.landlord), example.process.getLanes());
	}
}
