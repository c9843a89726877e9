package se.styrkedjan.diagram.sync;

import java.util.List;
import java.util.Set;

import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.expression.Scope;

/**
 * Keeps the views of one diagram in step with the model. A full refresh and following each change give the same views
 * and looks. Used on the thread of the model.
 */
public final class Synchronizer {

	private final Depiction depiction;
	private final ViewIndex index = new ViewIndex();
	private final Looks looks;
	private List<Repair> repairs = List.of();

	/** A synchroniser of a diagram; nothing is changed until it is asked to. */
	public Synchronizer(Depiction depiction) {
		this.depiction = depiction;
		this.looks = new Looks(depiction, index);
		index.read(depiction.diagram());
	}

	/** Brings everything in step, whatever has happened before. */
	public Changes refresh() {
		Changes changes = new Changes();
		index.read(depiction.diagram());
		new NodeSync(depiction, index, changes).all();
		new EdgeSync(depiction, index, changes).all();
		looks.refreshAll(changes);
		new FirstPlace(depiction, looks).place(changes.newNodes());
		repairs = List.copyOf(changes.repairs());
		return changes;
	}

	/** Brings in step what a change of the model concerns. */
	public Changes follow(Touched touched) {
		Changes changes = new Changes();
		new NodeSync(depiction, index, changes).follow(touched);
		new EdgeSync(depiction, index, changes).follow(touched);
		looks.follow(touched, changes);
		changes.newNodes().forEach(node -> looks.refresh(node, changes));
		changes.newEdges().forEach(edge -> looks.refresh(edge, changes));
		new FirstPlace(depiction, looks).place(changes.newNodes());
		return changes;
	}

	/** Makes looks anew after views themselves were changed, such as coloured by hand. */
	public void restyle(Set<View> views, Changes changes) {
		views.forEach(view -> looks.refresh(view, changes));
	}

	/** Makes all looks anew, such as after a layer with decorations was shown. */
	public Changes restyleAll() {
		Changes changes = new Changes();
		looks.refreshAll(changes);
		return changes;
	}

	/** All views by what they draw. */
	public ViewIndex index() {
		return index;
	}

	public NodeLook look(NodeView node) {
		return looks.of(node);
	}

	public EdgeLook look(EdgeView edge) {
		return looks.of(edge);
	}

	/** What is said of a node where the mouse rests; the empty string when the specification says nothing. */
	public String tooltip(NodeView node) {
		return looks.tooltip(node);
	}

	/** The scope in which expressions of a view are evaluated. */
	public Scope scope(View view) {
		return looks.scope(view);
	}

	/** Lets go of what is known of a view that is gone. */
	public void forget(View view) {
		looks.forget(view);
	}

	/** What the last full refresh found wrong. */
	public List<Repair> repairs() {
		return repairs;
	}
}
