package se.styrkedjan.diagram.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.diagram.foreign.Depictions;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.store.xmi.PackedXmi;
import se.styrkedjan.store.xmi.UnreadableXmiException;

/** Random edits by tools and forms, with undo and redo in between: what is shown is always what a refresh would show. */
class LiveDiagramPropertyTest {

	private final FlowFixture flow = new FlowFixture();
	private LiveDiagram live = flow.open();
	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void editsUndoAndRedoShowWhatARefreshShows(long seed) {
		random = new Random(seed);
		for (int round = 0; round < 120; round++) {
			step();
			assertEquals(Depictions.of(flow.fresh()), Depictions.of(live), "seed " + seed + ", round " + round);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23 })
	void takingEverythingBackRestoresTheDocument(long seed) {
		random = new Random(seed);
		EObject before = EcoreUtil.copy(flow.process);
		for (int round = 0; round < 60; round++) {
			edit();
		}
		EObject after = EcoreUtil.copy(flow.process);
		while (flow.session.undoable().isPresent()) {
			flow.session.undo();
		}
		assertTrue(EcoreUtil.equals(before, flow.process));
		while (flow.session.redoable().isPresent()) {
			flow.session.redo();
		}
		assertTrue(EcoreUtil.equals(after, flow.process));
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32, 33 })
	void whatIsSavedIsReadAsItWas(long seed) throws UnreadableXmiException {
		random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			step();
		}
		Process read = (Process) PackedXmi.unpack(PackedXmi.pack(flow.process));
		Diagram diagram = read.getDiagrams().getFirst();
		EObject before = EcoreUtil.copy(diagram);

		LiveDiagram again = LiveDiagram.of(diagram, flow.viewpoint);

		assertEquals(Depictions.of(live), Depictions.of(again));
		assertTrue(EcoreUtil.equals(before, diagram), "opening what was saved changes it");
		assertEquals(List.of(), again.repairs());
	}

	private void step() {
		switch (random.nextInt(12)) {
		case 0, 1 -> flow.session.undo();
		case 2 -> flow.session.redo();
		case 3 -> {
			live.close();
			edit();
			live = flow.open();
		}
		default -> edit();
		}
	}

	private void edit() {
		Operation operation = random.nextBoolean() ? byTool() : byForm();
		if (operation != null && operation.check().isEmpty()) {
			flow.session.execute(operation);
		}
	}

	private Operation byTool() {
		NodeView node = node();
		return switch (random.nextInt(8)) {
		case 0 -> live.create(FlowFixture.tool(live, "Step"), random.nextInt(3) == 0 ? null : lane(), new Rect(7, 8, 0, 0));
		case 1 -> node == null ? null : live.connect(FlowFixture.tool(live, "Flow"), node, node());
		case 2 -> node == null ? null : live.rename(node, "Namn " + random.nextInt(100));
		case 3 -> node == null ? null : live.delete(List.of(node));
		case 4 -> node == null ? null : live.drop(List.of(node), random.nextInt(3) == 0 ? null : lane(), 3, 4);
		case 5 -> {
			EdgeView edge = edge();
			yield edge == null ? null : live.reconnect(edge, edge.getSource(), node());
		}
		case 6 -> node == null ? null : live.move(Map.of(node, new Rect(random.nextInt(900), 5, 130, 60)));
		default -> live.delete(List.of(lane()));
		};
	}

	private Operation byForm() {
		FlowNode node = pick(flow.process.getNodes());
		Lane lane = pick(flow.process.getLanes());
		return switch (random.nextInt(6)) {
		case 0 -> node == null ? null : new SetFeature(node, ModelPackage.Literals.NAMED_ELEMENT__NAME, "N" + random.nextInt(9));
		case 1 -> node == null ? null : new SetFeature(node, ProcessPackage.Literals.FLOW_NODE__LANE, lane);
		case 2 -> node == null ? null : new RemoveElements(List.of(node));
		case 3 -> new AddElement(se.styrkedjan.model.identity.Elements.create(ProcessPackage.Literals.LANE),
				new Placement(flow.process, ProcessPackage.Literals.PROCESS__LANES, -1));
		case 4 -> node == null ? null : new AddFlow(flow.process, node, pick(flow.process.getNodes()));
		default -> lane == null || flow.process.getLanes().size() < 3 ? null : new RemoveElements(List.of(lane));
		};
	}

	/** A new flow, joined to its ends where the change is recorded. */
	private record AddFlow(Process process, FlowNode source, FlowNode target) implements Operation {

		@Override
		public String name() {
			return "addFlow";
		}

		@Override
		public Optional<Refusal> check() {
			return Optional.empty();
		}

		@Override
		public void apply() {
			process.getFlows().add(FlowFixture.flow(null, null));
			process.getFlows().getLast().setSource(source);
			process.getFlows().getLast().setTarget(target);
		}
	}

	private NodeView node() {
		FlowNode node = pick(flow.process.getNodes());
		return node == null ? null : live.viewOf(node).orElseThrow();
	}

	/** A lane, made when there is none left. */
	private NodeView lane() {
		if (flow.process.getLanes().isEmpty()) {
			flow.session.execute(new AddElement(se.styrkedjan.model.identity.Elements.create(ProcessPackage.Literals.LANE),
					new Placement(flow.process, ProcessPackage.Literals.PROCESS__LANES, -1)));
		}
		return live.viewOf(pick(flow.process.getLanes())).orElseThrow();
	}

	private EdgeView edge() {
		return pick(live.diagram().getEdges());
	}

	private <T> T pick(List<? extends T> some) {
		return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
	}
}
