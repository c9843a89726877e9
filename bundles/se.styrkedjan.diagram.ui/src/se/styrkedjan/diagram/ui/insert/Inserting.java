package se.styrkedjan.diagram.ui.insert;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.append.Appending;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.gesture.Connecting;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.Notice;

/**
 * Puts elements of other documents on a diagram by the drop tools of its specification: on the figure that is meant where
 * that takes them in, else in its lane, else on the diagram itself.
 */
public final class Inserting {

	private static final Messages WORDS = Messages.of(Inserting.class);
	private static final int WIDTH = 120;
	private static final int HEIGHT = 60;
	private static final int APART = 40;

	private final Desk desk;

	public Inserting(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Where an element would be taken in.
	 *
	 * @param over what is meant: figures from the innermost to the outermost
	 * @return the figure, null inside for the diagram itself; empty when nothing takes it in
	 */
	Optional<Holder> holder(EObject element, List<NodeView> over) {
		List<NodeView> all = new ArrayList<>(over);
		all.add(null);
		return all.stream().filter(node -> !isItself(element) && desk.sheet()
				.allows(desk.sheet().live().dropElements(List.of(element), node, new Point(0, 0)))).map(Holder::new).findFirst();
	}

	/** A figure that takes something in; null is the diagram itself. */
	record Holder(NodeView node) {
	}

	/** A process is no part of itself. */
	private boolean isItself(EObject element) {
		return element instanceof Process process && desk.sheet().diagram().getTarget() instanceof Process own
				&& Objects.equals(process.getId(), own.getId());
	}

	/** Puts an element where the mouse lets it go; says why when it cannot be there. */
	public boolean put(EObject element, List<NodeView> over, Point at) {
		Point corner = new Point(at.x() - WIDTH / 2, at.y() - HEIGHT / 2);
		return holder(element, over).map(holder -> perform(element, holder, corner)).orElseGet(() -> refused(element, over));
	}

	private boolean perform(EObject element, Holder holder, Point corner) {
		return done(desk.edits().take(element, holder.node(), corner), element, holder);
	}

	/** Puts an element at what is selected: a process after it in the flow, anything else on it. */
	public boolean put(EObject element) {
		List<View> selected = desk.viewer().selectedViews();
		NodeView from = selected.size() == 1 && selected.getFirst() instanceof NodeView node ? node : null;
		if (from == null) {
			return put(element, List.of(), desk.viewer().pan().visible().center());
		}
		List<NodeView> over = from.eContainer() instanceof NodeView lane ? List.of(from, lane) : List.of(from);
		boolean flows = element instanceof Process && !ShownViews.isContainer(desk.sheet().live(), from);
		return flows ? after(from, element, over)
				: put(element, over, Geometry.of(from).center().plus(0, HEIGHT + APART));
	}

	private boolean after(NodeView from, EObject element, List<NodeView> over) {
		Rect place = new Appending(desk).next(from, new Point(WIDTH, HEIGHT));
		Optional<ToolEntry> line = Connecting.line(desk);
		return holder(element, over).map(holder -> {
			Operation take = line.map(tool -> desk.edits().takeAfter(from, tool, element, holder.node(), place))
					.orElseGet(() -> desk.edits().take(element, holder.node(), new Point(place.x(), place.y())));
			return done(take, element, holder);
		}).orElseGet(() -> refused(element, over));
	}

	private boolean done(Operation operation, EObject element, Holder holder) {
		boolean done = desk.sheet().perform(operation);
		NodeView made = desk.edits().made();
		if (done && made != null && desk.viewer().part(made).isPresent()) {
			desk.viewer().selectViews(List.of(made));
			desk.viewer().part(made).ifPresent(desk.viewer()::reveal);
		} else if (done) {
			String holderName = holder.node() == null ? Titles.of(EcoreUtil.getRootContainer(desk.sheet().diagram()))
					: desk.sheet().live().label(holder.node());
			Notice.tell(WORDS.text("linked", holderName, Titles.of(element)));
		}
		return done;
	}

	private boolean refused(EObject element, List<NodeView> over) {
		NodeView node = over.isEmpty() ? null : over.getFirst();
		Notice.tell(isItself(element) ? WORDS.text("itself")
				: desk.sheet().live().settled().map(se.styrkedjan.editing.wording.Wording.current()::of)
						.or(() -> desk.sheet().refusal(
								desk.sheet().live().dropElements(List.of(element), node, new Point(0, 0))))
						.orElse(""));
		return false;
	}
}
