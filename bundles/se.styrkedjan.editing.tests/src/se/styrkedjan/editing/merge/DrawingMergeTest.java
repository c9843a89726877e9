package se.styrkedjan.editing.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.editing.tree.SameTree;
import se.styrkedjan.editing.tree.TreeUpdate;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

class DrawingMergeTest {

	private final Process base = ProcessBuilder.process().process();

	@Test
	void whereFiguresStandIsNeverAskedForAndTheLastToSaveWins() {
		Process ours = changed(process -> figures(process).get(1).setX(300));
		Process theirs = changed(process -> figures(process).get(1).setX(700));
		assertEquals(300, figures(merged(ours, theirs)).get(1).getX());
	}

	@Test
	void whatOnlyTheyHaveMovedIsTakenOver() {
		Process ours = changed(process -> figures(process).get(0).setX(5));
		Process theirs = changed(process -> figures(process).get(1).setX(700));
		Process merged = merged(ours, theirs);
		assertEquals(5, figures(merged).get(0).getX());
		assertEquals(700, figures(merged).get(1).getX());
	}

	@Test
	void aFigureRemovedThereGoesThoughItWasMovedHere() {
		Process ours = changed(process -> figures(process).get(2).setX(5));
		Process theirs = changed(process -> EcoreUtil.remove(figures(process).get(2)));
		assertEquals(2, figures(merged(ours, theirs)).size());
	}

	@Test
	void whatBothShowForTheFirstTimeIsOneDiagram() {
		Process before = EcoreUtil.copy(base);
		before.getDiagrams().clear();
		Process ours = EcoreUtil.copy(before);
		draw(ours);
		Process theirs = EcoreUtil.copy(before);
		draw(theirs);
		var result = ThreeWayMerge.merge(before, ours, theirs, Map.of());
		assertEquals(1, ((Process) result.root()).getDiagrams().size());
	}

	@Test
	void layersShownByBothAreNoConflict() {
		Process ours = changed(process -> process.getDiagrams().getFirst().setLayers("Risker"));
		Process theirs = changed(process -> process.getDiagrams().getFirst().setLayers("System"));
		assertEquals("Risker", merged(ours, theirs).getDiagrams().getFirst().getLayers());
	}

	@Test
	void aNewStepOfTheirsComesWithItsFigure() {
		Process theirs = changed(process -> {
			FlowNode step = Elements.create(ProcessPackage.Literals.STEP);
			process.getNodes().add(step);
			NodeView view = Elements.create(ViewPackage.Literals.NODE_VIEW);
			view.setTarget(step);
			process.getDiagrams().getFirst().getNodes().add(view);
		});
		Process merged = merged(changed(process -> process.setName("Nytt namn")), theirs);
		assertEquals(merged.getNodes().getLast(), figures(merged).getLast().getTarget());
	}

	@Test
	void recoveredWorkBringsThePictureBack() {
		Process live = EcoreUtil.copy(base);
		Process wanted = changed(process -> figures(process).get(1).setX(444));
		TreeUpdate.apply(live, wanted);
		assertEquals(444, figures(live).get(1).getX());
		assertEquals(live.getNodes().get(1), figures(live).get(1).getTarget());
		assertFalse(SameTree.of(live, base));
	}

	private Process merged(Process ours, Process theirs) {
		MergeResult result = ThreeWayMerge.merge(base, ours, theirs, Map.of());
		assertEquals(List.of(), result.conflicts());
		return (Process) result.root();
	}

	private Process changed(Consumer<Process> change) {
		Process copy = EcoreUtil.copy(base);
		change.accept(copy);
		return copy;
	}

	private static void draw(Process process) {
		Diagram diagram = Elements.create(ViewPackage.Literals.DIAGRAM);
		diagram.setDescription("Flow");
		diagram.setTarget(process);
		process.getDiagrams().add(diagram);
	}

	private static List<NodeView> figures(Process process) {
		return process.getDiagrams().getFirst().getNodes();
	}
}
