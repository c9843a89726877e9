package se.styrkedjan.diagram.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.styrkedjan.diagram.foreign.Depictions;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.store.xmi.PackedXmi;

/** Models that are larger than anybody draws. */
class LargeDiagramTest {

	private static final int FAN_OUT = 8;
	private static final int TIMES_SMALLER = 10;

	private final FlowFixture flow = new FlowFixture();

	/** The sizes are those of the files Sirius saves for the same models, in kilobytes. */
	@ParameterizedTest
	@CsvSource({ "100, 0, 453", "1000, 0, 4600", "5000, 0, 22800", "1000, 50, 4800" })
	void whatIsSavedIsATenthOfWhatSiriusSaves(int steps, int lanes, int kilobytesOfSirius) {
		Process process = process(steps, lanes);
		LiveDiagram live = LiveDiagram.make(process, flow.viewpoint, "Flow");
		live.diagram().getEdges().forEach(edge -> edge.setPoints(line(edge.getSource(), edge.getEnd())));
		process.getDiagrams().add(live.diagram());

		int size = PackedXmi.pack(process).length;

		assertTrue(size < kilobytesOfSirius * 1000 / TIMES_SMALLER, size + " bytes");
	}

	private static String line(NodeView from, NodeView to) {
		int across = (from.getX() + to.getX()) / 2;
		return "%d,%d %d,%d %d,%d %d,%d".formatted(from.getX(), from.getY(), across, from.getY(), across, to.getY(), to.getX(),
				to.getY());
	}

	@Test
	void tenThousandStepsInOneLaneAreShownAndFollowed() {
		Process process = process(10_000, 1);
		LiveDiagram live = LiveDiagram.make(process, flow.viewpoint, "Flow");
		NodeView lane = live.diagram().getNodes().getFirst();

		assertEquals(10_000, lane.getNodes().size());
		live.delete(List.of(lane.getNodes().get(5_000))).apply();
		assertEquals(9_999, lane.getNodes().size());
		live.refresh();
		assertEquals(List.of(), live.repairs());
	}

	@Test
	void aNameOfTwoThousandCharactersIsShownWhole() {
		String name = "Å".repeat(2000);
		flow.process.getNodes().getFirst().setName(name);
		LiveDiagram live = flow.fresh();

		assertEquals(name, live.label(live.viewOf(flow.process.getNodes().getFirst()).orElseThrow()));
	}

	@Test
	void stepsWithoutNamesLanesOrEndsAreShown() {
		flow.process.getNodes().add(Elements.create(ProcessPackage.Literals.STEP));
		flow.process.getFlows().add(FlowFixture.flow(null, flow.process.getNodes().getFirst()));
		LiveDiagram live = flow.fresh();

		NodeView nameless = live.viewOf(flow.process.getNodes().getLast()).orElseThrow();
		assertSame(live.diagram(), nameless.eContainer());
		assertEquals(4, live.diagram().getEdges().size());
		assertEquals(List.of(), live.problems());
		assertEquals(Depictions.of(live), Depictions.of(flow.fresh()));
	}

	@Test
	void aDiagramThatTheSpecificationDoesNotHaveIsNamed() {
		var refused = org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class,
				() -> LiveDiagram.make(flow.process, flow.viewpoint, "Weather"));

		assertTrue(refused.getMessage().contains("Weather"));
	}

	private static Process process(int count, int lanes) {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		List<Lane> all = new ArrayList<>();
		for (int i = 0; i < lanes; i++) {
			Lane lane = Elements.create(ProcessPackage.Literals.LANE);
			lane.setName("Bana " + i);
			all.add(lane);
		}
		process.getLanes().addAll(all);
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Step step = Elements.create(ProcessPackage.Literals.STEP);
			step.setName("Steg " + i);
			process.getNodes().add(step);
			step.setLane(lanes == 0 ? null : all.get(i % lanes));
			steps.add(step);
			if (i > 0) {
				process.getFlows().add(FlowFixture.flow(steps.get((i - 1) / FAN_OUT), step));
			}
		}
		for (int i = 0; i < count / 10; i++) {
			process.getFlows().add(FlowFixture.flow(steps.get(i * 7 % count), steps.get(i * 13 % count)));
		}
		return process;
	}
}
