package se.styrkedjan.editing.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

class MovedFiguresTest {

	private final Process process = Elements.create(ProcessPackage.Literals.PROCESS);
	private final Diagram diagram = Elements.create(ViewPackage.Literals.DIAGRAM);
	private final List<NodeView> figures = new ArrayList<>();
	private final Process before;

	MovedFiguresTest() {
		process.getDiagrams().add(diagram);
		for (int i = 0; i < 5; i++) {
			Step step = Elements.create(ProcessPackage.Literals.STEP);
			step.setName(String.valueOf((char) ('A' + i)));
			process.getNodes().add(step);
			NodeView figure = Elements.create(ViewPackage.Literals.NODE_VIEW);
			figure.setTarget(step);
			figure.setX(i * 160);
			figure.setWidth(120);
			figure.setHeight(60);
			diagram.getNodes().add(figure);
			figures.add(figure);
		}
		before = EcoreUtil.copy(process);
	}

	@Test
	void makingRoomForAnotherMovesNobody() {
		figures.subList(2, 5).forEach(figure -> figure.setX(figure.getX() + 160));
		assertEquals(Set.of(), moved());
	}

	@Test
	void theOneThatWentPastOthersHasMovedAndNotThose() {
		figures.getFirst().setX(3 * 160);
		figures.subList(1, 4).forEach(figure -> figure.setX(figure.getX() - 160));
		assertEquals(Set.of("A"), moved());
	}

	@Test
	void theOneThatWentDownHasMoved() {
		figures.get(2).setY(100);
		assertEquals(Set.of("C"), moved());
	}

	@Test
	void aPictureThatGoesDownAsAWholeHasNotMoved() {
		figures.forEach(figure -> figure.setY(300));
		assertEquals(Set.of(), moved());
	}

	@Test
	void aStepThatIsOnlyMovedIsToldAsMoved() {
		figures.get(2).setY(100);
		assertEquals(Map.of(process.getNodes().get(2).getId(), ProcessChange.MOVED),
				ProcessVersions.between(before, process).byElement());
	}

	private Set<String> moved() {
		Set<String> ids = MovedFigures.between(before, process);
		return process.getNodes().stream().filter(node -> ids.contains(node.getId())).map(node -> node.getName())
				.collect(Collectors.toSet());
	}
}
