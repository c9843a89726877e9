package se.styrkedjan.design.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.design.maps.StoredDiagram;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.editing.process.RemoveNodes;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.NodeView;

class ComparisonTest {

	private static final Locale SWEDISH = Locale.of("sv", "SE");

	private final FlowExample example = new FlowExample();
	private final Process newer = example.process;
	private final Process older;

	ComparisonTest() {
		newer.getDiagrams().add(StoredDiagram.open(newer).diagram());
		older = EcoreUtil.copy(newer);
	}

	@Test
	void whatIsGoneIsShownAsGhostWhereItStood() {
		NodeView before = view(StoredDiagram.open(EcoreUtil.copy(older)), example.receive);
		new RemoveNodes(List.of(example.receive)).apply();

		Comparison comparison = Comparison.of(older, newer, SWEDISH);

		NodeView ghost = view(comparison.live(), example.receive);
		assertEquals(List.of(before.getX(), before.getY()), List.of(ghost.getX(), ghost.getY()));
		assertTrue(words(comparison, example.receive).contains("Borttagen"));
		assertTrue(marks(comparison, example.receive).name().endsWith("(borttagen)"));
		assertFalse(newer.getNodes().stream().anyMatch(node -> node.getId().equals(example.receive.getId())),
				"the version itself stays as it is");
	}

	@Test
	void aGhostMakesWayForWhatStandsInItsPlaceNow() {
		NodeView place = view(StoredDiagram.open(newer), example.receive);
		Rect taken = new Rect(place.getX(), place.getY(), place.getWidth(), place.getHeight());
		FlowNode other = example.process.getNodes().stream().filter(node -> node != example.receive)
				.filter(node -> node.getLane() == example.receive.getLane()).findFirst().orElseThrow();
		new RemoveNodes(List.of(example.receive)).apply();
		view(StoredDiagram.open(newer), other).setX(taken.x());
		view(StoredDiagram.open(newer), other).setY(taken.y());

		Comparison comparison = Comparison.of(older, newer, SWEDISH);

		assertFalse(bounds(view(comparison.live(), example.receive)).overlaps(bounds(view(comparison.live(), other))));
	}

	@Test
	void aLaneThatIsGoneStandsBelowTheOthersWithItsSteps() {
		var lane = example.receive.getLane();
		List<FlowNode> nodes = List.copyOf(lane.getNodes());
		new RemoveNodes(nodes).apply();
		newer.getLanes().remove(lane);

		Comparison comparison = Comparison.of(older, newer, SWEDISH);

		NodeView ghost = comparison.live().diagram().getNodes().stream()
				.filter(view -> comparison.live().label(view).equals(lane.getName())).findFirst().orElseThrow();
		assertTrue(comparison.live().diagram().getNodes().stream().filter(view -> view != ghost)
				.noneMatch(view -> bounds(view).overlaps(bounds(ghost))));
		assertTrue(bounds(ghost).contains(bounds(view(comparison.live(), example.receive)).center()));
	}

	@Test
	void newAndChangedStepsCarryTheirWordAndUnchangedNone() {
		FlowNode added = Elements.create(ProcessPackage.Literals.STEP);
		added.setName("Kontrollera");
		newer.getNodes().add(added);
		added.setLane(example.receive.getLane());
		example.receive.setName("Ta emot noga");

		Comparison comparison = Comparison.of(older, newer, SWEDISH);

		assertTrue(words(comparison, added).contains("Ny"));
		assertTrue(words(comparison, example.receive).contains("Ändrad"));
		FlowNode same = newer.getNodes().stream().filter(node -> node != added && node != example.receive)
				.filter(node -> node.getName() != null).findFirst().orElseThrow();
		assertTrue(words(comparison, same).stream()
				.noneMatch(List.of("Ny", "Ändrad", "Flyttad", "Borttagen", "Annan ansvarig")::contains));
	}

	@Test
	void everyChangeHasAPatternOrMarkOfItsOwn() {
		var box = new Rect(0, 0, 10, 10);
		var marks = java.util.Arrays.stream(se.styrkedjan.editing.process.ProcessChange.values())
				.map(change -> ChangeSign.of(change).mark(box)).distinct().toList();
		assertEquals(5, marks.size());
	}

	private static Rect bounds(NodeView view) {
		return new Rect(view.getX(), view.getY(), view.getWidth(), view.getHeight());
	}

	private static NodeView view(LiveDiagram live, FlowNode node) {
		var all = live.diagram().eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof NodeView view && !view.isBorder() && view.getTarget() instanceof FlowNode shown
					&& shown.getId().equals(node.getId())) {
				return view;
			}
		}
		throw new AssertionError(node.getName());
	}

	private static Marks marks(Comparison comparison, FlowNode node) {
		var symbols = new Symbols(path -> {
			var found = comparison.live().symbol(path);
			return found.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(found.get().openStream());
		});
		Picture picture = new Painter(symbols, comparison.dressing()).picture(comparison.live());
		return picture.group(view(comparison.live(), node).getId()).orElseThrow();
	}

	private static List<String> words(Comparison comparison, FlowNode node) {
		return marks(comparison, node).above().stream().filter(Mark.Text.class::isInstance)
				.map(mark -> ((Mark.Text) mark).text()).toList();
	}
}
