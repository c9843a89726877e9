package se.styrkedjan.diagram.ui.tools;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.paint.LinkRoute;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.gesture.Taps;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;

/** Marks on the canvas what the rules have found, and says it in words where the mouse rests. */
public final class RuleMarks {

	private static final int NEAR = 9;

	private final DiagramViewer viewer;
	private final Consumer<View> offering;
	private final PlanFindings findings;
	private Map<EObject, List<Violation>> found = Map.of();

	/**
	 * Marks that follow the findings of the viewer's session.
	 *
	 * @param offering is given the view whose mark is clicked
	 */
	public RuleMarks(DiagramViewer viewer, Consumer<View> offering) {
		this.viewer = viewer;
		this.offering = offering;
		findings = PlanFindings.of(viewer.sheet().session());
		Runnable checked = this::checked;
		findings.addListener(checked);
		viewer.canvas().addDisposeListener(event -> findings.removeListener(checked));
		new Taps(viewer, this::clicked);
		// the diagram is seen first, then what is wrong with it: the rules go through the whole document
		viewer.canvas().getDisplay().asyncExec(checked);
	}

	private void checked() {
		if (viewer.canvas().isDisposed()) {
			return;
		}
		found = findings.missing().stream().collect(Collectors.groupingBy(Violation::target));
		refresh();
	}

	/** Follows where views stand. */
	public void refresh() {
		List<Sign> signs = found.keySet().stream().flatMap(this::marked).<Sign>map(mark -> new Sign.Badge(mark.at()))
				.toList();
		viewer.overlay().show(this, signs);
	}

	private static Point corner(NodeView view) {
		Rect place = Geometry.of(view);
		return new Point(place.right() - 2, place.y() + 2);
	}

	private static Point middle(EdgeView view) {
		return LinkRoute.middle(LinkRoute.of(view));
	}

	/** A click on a mark says what is wrong and offers what can be done about it. */
	private void clicked(Point at) {
		int near = (int) Math.round(NEAR / viewer.pan().zoom());
		found.keySet().stream().flatMap(this::marked)
				.filter(mark -> new Rect(mark.at().x(), mark.at().y(), 0, 0).grown(near).contains(at)).findFirst()
				.ifPresent(mark -> offering.accept(mark.view()));
	}

	/** Where an element is marked. */
	private record Mark(View view, Point at) {
	}

	private Stream<Mark> marked(EObject element) {
		LiveDiagram live = viewer.sheet().live();
		return Stream.concat(live.viewOf(element).filter(live::isShown).map(view -> new Mark(view, corner(view))).stream(),
				live.edgeOf(element).filter(live::isShown).filter(RuleMarks::isJoined).map(view -> new Mark(view, middle(view))).stream());
	}

	private static boolean isJoined(EdgeView edge) {
		return !LinkRoute.of(edge).isEmpty();
	}

	/** What is wrong with a view, a line for each finding; empty when nothing is. */
	public String words(View view) {
		return found.getOrDefault(view.getTarget(), List.of()).stream().map(RuleWords.current()::of)
				.collect(Collectors.joining("\n"));
	}
}
