package se.styrkedjan.diagram.ui.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;

/** Marks on the canvas what the rules have found, and says it in words where the mouse rests. */
public final class RuleMarks {

	private final DiagramViewer viewer;
	private final PlanFindings findings;
	private Map<EObject, List<Violation>> found = Map.of();

	/** Marks that follow the findings of the viewer's session. */
	public RuleMarks(DiagramViewer viewer) {
		this.viewer = viewer;
		findings = PlanFindings.of(viewer.sheet().session());
		Runnable checked = this::checked;
		findings.addListener(checked);
		viewer.canvas().addDisposeListener(event -> findings.removeListener(checked));
		checked();
	}

	private void checked() {
		found = findings.missing().stream().collect(Collectors.groupingBy(Violation::target));
		refresh();
	}

	/** Follows where views stand. */
	public void refresh() {
		List<Sign> signs = new ArrayList<>();
		for (EObject element : found.keySet()) {
			viewer.sheet().live().viewOf(element).filter(viewer.sheet().live()::isShown)
					.ifPresent(view -> signs.add(new Sign.Badge(corner(view))));
			viewer.sheet().live().edgeOf(element).filter(viewer.sheet().live()::isShown)
					.ifPresent(view -> signs.add(new Sign.Badge(middle(view))));
		}
		viewer.overlay().show(this, signs);
	}

	private static Point corner(NodeView view) {
		Rect place = Geometry.of(view);
		return new Point(place.right() - 2, place.y() + 2);
	}

	private static Point middle(EdgeView view) {
		return Geometry.of(view.getSource()).union(Geometry.of(view.getEnd())).center();
	}

	/** What is wrong with a view, a line for each finding; empty when nothing is. */
	public String words(View view) {
		return found.getOrDefault(view.getTarget(), List.of()).stream().map(RuleWords.current()::of)
				.collect(Collectors.joining("\n"));
	}
}
