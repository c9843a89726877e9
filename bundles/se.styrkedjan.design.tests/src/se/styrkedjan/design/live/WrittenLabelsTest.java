package se.styrkedjan.design.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.picture.paint.LinkLabel;
import se.styrkedjan.editing.fix.QuickFixes;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Violation;

/** Labels written on short lines of a flow that was laid out, by a fix or by hand. */
class WrittenLabelsTest {

	private final FlowExample flow = new FlowExample();
	private final Decision decision = flow.node(ProcessPackage.Literals.DECISION, "Komplett?", flow.officer);
	private final FlowNode other = flow.node(ProcessPackage.Literals.STEP, "Begär in", flow.officer);
	private OpenFlow open;

	@BeforeEach
	void layOut() {
		flow.second.setTarget(decision);
		flow.flow(decision, flow.decide, FlowKind.SEQUENCE);
		flow.flow(decision, other, FlowKind.SEQUENCE);
		flow.flow(other, flow.receive, FlowKind.SEQUENCE);
		open = new OpenFlow(flow.process);
		open.session.execute(Arrange.all(open.live));
	}

	@Test
	void yesAndNoOfTheFixLieOnNothing() {
		List<String> lines = lines();
		open.session.execute(QuickFixes.operation(Fix.LABEL_YES_NO,
				Violation.warning("process.wayWithoutLabel", decision, "Komplett?")).orElseThrow());

		assertEquals(List.of("Ja", "Nej"), decision.getOutgoing().stream().map(Flow::getName).toList());
		decision.getOutgoing().forEach(this::assertFree);
		assertEquals(lines, lines(), "the lines stay");
		open.session.undo();
		assertTrue(decision.getOutgoing().stream().noneMatch(way -> edge(way).isLabelPlaced()), "one step of undo");
	}

	@Test
	void aLabelTypedOnALineLiesOnNothingAndOthersStay() {
		Flow first = decision.getOutgoing().getFirst();
		Flow second = decision.getOutgoing().getLast();
		open.session.execute(open.live.rename(edge(first), "Ja"));
		Rect standing = label(first);
		open.session.execute(open.live.rename(edge(second), "Nej, komplettera först"));

		assertEquals(standing, label(first));
		assertFree(first);
		assertFree(second);
		assertFalse(label(first).overlaps(label(second)));
	}

	private void assertFree(Flow way) {
		Rect label = label(way);
		for (FlowNode node : flow.process.getNodes()) {
			var view = open.view(node);
			assertFalse(label.overlaps(new Rect(view.getX(), view.getY(), view.getWidth(), view.getHeight())), node.getName());
		}
		for (EdgeView edge : open.live.diagram().getEdges()) {
			var route = Polyline.read(edge.getPoints());
			for (int i = 1; i < route.size(); i++) {
				Rect part = new Rect(route.get(i - 1).x(), route.get(i - 1).y(), 1, 1)
						.union(new Rect(route.get(i).x(), route.get(i).y(), 1, 1));
				assertFalse(label.overlaps(part), way.getName() + " " + label + " on " + part);
			}
		}
	}

	private Rect label(Flow way) {
		return LinkLabel.of(edge(way), open.live.look(edge(way))).orElseThrow();
	}

	private EdgeView edge(Flow way) {
		return open.live.edgeOf(way).orElseThrow();
	}

	private List<String> lines() {
		return open.live.diagram().getEdges().stream().map(EdgeView::getPoints).toList();
	}
}
