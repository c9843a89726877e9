package se.styrkedjan.diagram.live;

import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.layout.WrittenLabels;
import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.diagram.sync.Repair;
import se.styrkedjan.diagram.sync.Synchronizer;
import se.styrkedjan.diagram.tool.Latest;
import se.styrkedjan.diagram.tool.Placing;
import se.styrkedjan.diagram.tool.SetNames;
import se.styrkedjan.diagram.tool.Toolbox;
import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.viewpoint.description.Layer;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.description.Viewpoint;
import se.styrkedjan.viewpoint.expression.ExpressionException;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/**
 * A diagram that is open. Its views follow the model: within the step of undo of whatever changes the model while it is
 * open, and by a refresh when it is opened; what that refresh changes is no step of undo and does not make the document
 * dirty, since it follows from the model and would be made again. Every gesture answers an operation for the session to
 * execute, whose check says why not. Used on the session's thread.
 */
public final class LiveDiagram implements Scene, AutoCloseable {

	private final DiagramParts parts;
	private final ViewKeeper keeper;
	private final EditingSession session;
	private final Toolbox toolbox;
	private final Palette palette;
	private final Gestures gestures;
	private final Behaviour behaviour;

	private LiveDiagram(Diagram diagram, Viewpoint viewpoint, EditingSession session) {
		this.parts = DiagramParts.of(diagram, viewpoint);
		this.keeper = new ViewKeeper(diagram, parts.synchronizer());
		this.session = session;
		this.toolbox = new Toolbox(parts.depiction(), parts.interpreter(), parts.synchronizer(), this::inStep, new Latest());
		this.palette = new Palette(parts.depiction(), parts.shown());
		this.gestures = new Gestures(toolbox, palette);
		this.behaviour = changes -> place(inStep());
		place(keeper.refresh());
		keeper.tell();
	}

	/** Nodes made by what was done elsewhere, such as in a table, find their places. */
	private void place(Changes changes) {
		Arrange.arrived(this, changes.newNodes()).ifPresent(Operation::apply);
	}

	/**
	 * Opens a diagram of a document, made when the owner has none of this description. Close it after use.
	 *
	 * @param owner  keeps the diagram
	 * @param target what it shows; often the owner itself
	 * @throws IllegalArgumentException when the viewpoint has no such description
	 */
	public static LiveDiagram open(EditingSession session, Viewpoint viewpoint, String description, Depicted owner,
			EObject target) {
		Optional<Diagram> existing = DiagramOfOwner.find(owner, description, target);
		Diagram diagram = existing.orElseGet(() -> DiagramOfOwner.make(viewpoint, description, target));
		LiveDiagram live = new LiveDiagram(diagram, viewpoint, session);
		if (existing.isEmpty()) {
			owner.getDiagrams().add(diagram);
		}
		session.addListener(live.keeper);
		session.addBehaviour(live.behaviour);
		return live;
	}

	/**
	 * A diagram without session, for export, tests and foreign models: operations are applied directly, and changes made
	 * elsewhere are seen by {@link #refresh()}.
	 *
	 * @throws IllegalArgumentException when the viewpoint has no such description
	 */
	public static LiveDiagram of(Diagram diagram, Viewpoint viewpoint) {
		return new LiveDiagram(diagram, viewpoint, null);
	}

	/** A new diagram that shows an element, kept by nobody, with its views made. */
	public static LiveDiagram make(EObject target, Viewpoint viewpoint, String description) {
		return of(DiagramOfOwner.make(viewpoint, description, target), viewpoint);
	}

	private Changes inStep() {
		if (session != null) {
			Changes changes = keeper.inStep();
			WrittenLabels.place(this, changes.all()).ifPresent(Operation::apply);
			return changes;
		}
		Changes changes = keeper.refresh();
		keeper.tell();
		return changes;
	}

	@Override
	public Diagram diagram() {
		return parts.depiction().diagram();
	}

	@Override
	public NodeLook look(NodeView node) {
		return synchronizer().look(node);
	}

	@Override
	public EdgeLook look(EdgeView edge) {
		return synchronizer().look(edge);
	}

	@Override
	public boolean isShown(View view) {
		return parts.shown().isShown(view, parts.depiction().rules(), parts.depiction(), () -> synchronizer().scope(view));
	}

	private Synchronizer synchronizer() {
		return parts.synchronizer();
	}

	/** What the label of a view says, the empty string for none. */
	public String label(View view) {
		return view instanceof NodeView node ? look(node).label().text() : look((EdgeView) view).label().text();
	}

	/** What is said of a view where the mouse rests, as the specification says, or its label. */
	public String tooltip(View view) {
		String tooltip = view instanceof NodeView node ? synchronizer().tooltip(node) : "";
		return tooltip.isBlank() ? label(view) : tooltip;
	}

	/** The first node that draws an element. */
	public Optional<NodeView> viewOf(EObject element) {
		return synchronizer().index().nodes(element).stream().findFirst();
	}

	/** The first line that draws an element. */
	public Optional<EdgeView> edgeOf(EObject element) {
		return synchronizer().index().edges(element).stream().findFirst();
	}

	/** The tools of the layers that are shown. */
	public List<PaletteGroup> palette() {
		return palette.groups();
	}

	/** Makes a node; sizes of 0 leave the usual size; container null is the diagram itself. */
	public Operation create(ToolEntry tool, NodeView container, Rect bounds) {
		return gestures.create(tool, container, bounds);
	}

	/** The view made by the last gesture that was executed. */
	public Optional<View> lastCreated() {
		return toolbox.latest().get();
	}

	/** Makes a line. */
	public Operation connect(ToolEntry tool, NodeView source, NodeView end) {
		return gestures.connect(tool, source, end);
	}

	/** Runs an action of the palette on a view, or on the diagram itself when it is null. */
	public Operation act(ToolEntry tool, View view) {
		return gestures.act(tool, view);
	}

	/** Moves one end of a line, or both. */
	public Operation reconnect(EdgeView edge, NodeView newSource, NodeView newEnd) {
		return gestures.reconnect(edge, newSource, newEnd);
	}

	/** Deletes what views draw. */
	public Operation delete(Collection<View> views) {
		return gestures.delete(views);
	}

	/** Edits the label of a view. */
	public Operation rename(View view, String text) {
		return gestures.rename(view, text);
	}

	/** The text to begin with when the label of a view is edited; empty when it cannot be. */
	public Optional<String> editableText(View view) {
		return gestures.tool(view).map(tool -> tool.input().isEmpty() ? label(view) : Values.text(parts.depiction()
				.evaluation().value(parts.interpreter().expression(tool.input()), synchronizer().scope(view))));
	}

	/** Moves views with all they hold, those from elsewhere into a container; null is the diagram itself. */
	public Operation drop(Collection<NodeView> views, NodeView container, int dx, int dy) {
		return gestures.drop(views, container, dx, dy);
	}

	/** Takes in elements from outside the diagram. */
	public Operation dropElements(List<EObject> elements, NodeView container, Point at) {
		return gestures.dropElements(elements, container, at);
	}

	/** Pastes copied elements by the paste tool of a container; null is the diagram itself. */
	public Operation paste(List<EObject> copied, NodeView container, Point at) {
		return gestures.paste(copied, container, at);
	}

	/** Sets where nodes stand; nothing else moves. */
	public Operation move(Map<NodeView, Rect> bounds) {
		return new Placing("diagramMove", Map.copyOf(bounds), Map.of());
	}

	/** Sets how lines run. */
	public Operation route(Map<EdgeView, List<Point>> points) {
		return new Placing("diagramRoute", Map.of(), Map.copyOf(points));
	}

	/** What a double click on a view does; empty when nothing. */
	public Optional<Operation> doubleClick(View view) {
		return gestures.doubleClick(view);
	}

	/** Where a view leads. */
	public List<Navigation> navigations(View view) {
		return gestures.mapping(view).map(mapping -> new Destinations(toolbox).of(view, mapping)).orElse(List.of());
	}

	/** The layers that may be turned on and off. */
	public List<Choice> layers() {
		return parts.depiction().rules().description().layers().stream()
				.filter(layer -> layer.choice() != Layer.Choice.ALWAYS)
				.map(layer -> new Choice(layer.name(), layer.label(), state(parts.shown().isShown(layer)))).toList();
	}

	/** The filters that may be turned on and off. */
	public List<Choice> filters() {
		return parts.depiction().rules().description().filters().stream().map(filter -> new Choice(filter.name(),
				filter.label(), state(parts.shown().filters().contains(filter.name())))).toList();
	}

	private static Visibility state(boolean isOn) {
		return isOn ? Visibility.ON : Visibility.OFF;
	}

	/** Turns a layer on or off. */
	public Operation showLayer(String name, Visibility visibility) {
		return new SetNames("diagramLayer", diagram(), ViewPackage.Literals.DIAGRAM__LAYERS, name, wanted(visibility));
	}

	/** Turns a filter on or off. */
	public Operation setFilter(String name, Visibility visibility) {
		return new SetNames("diagramFilter", diagram(), ViewPackage.Literals.DIAGRAM__FILTERS, name, wanted(visibility));
	}

	private static SetNames.Wanted wanted(Visibility visibility) {
		return visibility == Visibility.ON ? SetNames.Wanted.ON : SetNames.Wanted.OFF;
	}

	/** Rules of the specification that elements of the model do not keep. */
	public List<BrokenRule> brokenRules() {
		return new Validation(toolbox, parts.rules()).broken(diagram().getTarget());
	}

	/** Title of the diagram as the specification says; the empty string when it does not. */
	public String title() {
		return Values.text(parts.depiction().evaluation().value(
				parts.interpreter().expression(parts.depiction().rules().description().title()),
				Scope.of(diagram().getTarget())));
	}

	/** Finds a symbol that a look names by its path. */
	public Optional<URL> symbol(String path) {
		return parts.symbols().find(path);
	}

	/** Why what the diagram shows may not be changed by any gesture, such as an approved process; empty when it may. */
	public Optional<Refusal> settled() {
		return toolbox.settled();
	}

	/** What could not be evaluated: errors of the specification. */
	public List<ExpressionException> problems() {
		return parts.depiction().evaluation().problems();
	}

	/** What was wrong with views when they were last refreshed. */
	public List<Repair> repairs() {
		return synchronizer().repairs();
	}

	/** Is told after each operation, undo and redo what must be drawn anew, gone views included; empty is everything. */
	public void addListener(Consumer<Set<View>> changed) {
		keeper.addListener(changed);
	}

	/** Brings all views in step, without a step of undo. */
	public void refresh() {
		keeper.refresh();
		keeper.tell();
	}

	@Override
	public void close() {
		if (session != null) {
			session.removeBehaviour(behaviour);
			session.removeListener(keeper);
		}
	}
}
