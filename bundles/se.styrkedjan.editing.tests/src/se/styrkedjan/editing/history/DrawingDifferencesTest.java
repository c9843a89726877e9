package se.styrkedjan.editing.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

class DrawingDifferencesTest {

	private final ProcessBuilder.Parts parts = ProcessBuilder.process();
	private final Process before = EcoreUtil.copy(parts.process());

	@Test
	void allThatIsOnlyDrawnIsOneLine() {
		for (NodeView view : parts.diagram().getNodes()) {
			view.setX(view.getX() + 100);
			view.setY(40);
		}
		parts.diagram().getEdges().getFirst().setPoints("1,1 2,2");
		assertEquals(List.of("Bilden har ändrats"), lines());
	}

	@Test
	void aNewStepIsToldOnceWithItsFlowAndNotByItsNeighbours() {
		FlowNode step = Elements.create(ProcessPackage.Literals.STEP);
		step.setName("Besluta");
		parts.process().getNodes().add(step);
		step.setLane(parts.leader());
		parts.process().getFlows().getLast().setTarget(step);
		assertEquals(List.of("Steg Besluta: tillagd", "Flöde Utreda → Besluta: till Klart → Besluta"), lines());
	}

	@Test
	void aStepInAnotherLaneIsToldByTheLanes() {
		parts.step().setLane(parts.leader());
		assertEquals(List.of("Steg Utreda: bana Handläggare → Gruppledare"), lines());
	}

	@Test
	void aCommentIsToldThoughItLiesInThePicture() {
		Comment comment = Elements.create(ViewPackage.Literals.COMMENT);
		comment.setText("<p>Stämmer detta?</p>");
		parts.diagram().getComments().add(comment);
		assertEquals(List.of("Kommentar: tillagd"), lines());
	}

	@Test
	void aNewPartyOfALaneIsToldWithoutItsIdentity() {
		parts.officer().setParty("2e6d702b-08fa-5794-a6ba-d4c9fe055890");
		assertEquals(List.of("Bana Handläggare: ändrad part"), lines());
	}

	@Test
	void aRemovedStepLeavesNoFigureThatPointsToIt() {
		new RemoveElements(List.of(parts.step())).apply();
		assertEquals(0, parts.diagram().getNodes().stream().filter(view -> view.getTarget() == parts.step()).count());
		assertEquals("Steg Utreda: borttagen", lines().stream().filter(line -> line.startsWith("Steg")).findFirst().get());
	}

	private List<String> lines() {
		Wording words = Wording.in(Locale.of("sv"));
		return Differences.between(before, parts.process()).stream().map(words::of).toList();
	}
}
