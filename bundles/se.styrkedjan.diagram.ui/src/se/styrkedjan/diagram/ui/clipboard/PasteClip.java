package se.styrkedjan.diagram.ui.clipboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.design.flow.FlowCopy;
import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.ui.edit.Edits;
import se.styrkedjan.diagram.ui.edit.Resizing;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.NodeView;

/** Adds what was copied to a process, in lanes of the same names, as high in them as the originals stood, where it is free. */
final class PasteClip implements Operation {

	private final Clip clip;
	private final LiveDiagram live;
	private final Edits edits;
	private final Rect seen;
	private List<NodeView> made = List.of();

	/** @param seen the part of the diagram that the user sees */
	PasteClip(Clip clip, LiveDiagram live, Edits edits, Rect seen) {
		this.clip = clip;
		this.live = live;
		this.edits = edits;
		this.seen = seen;
	}

	@Override
	public String name() {
		return "diagramPaste";
	}

	@Override
	public Optional<Refusal> check() {
		return live.settled();
	}

	private Process process() {
		return (Process) live.diagram().getTarget();
	}

	@Override
	public void apply() {
		List<Rect> taken = taken();
		List<FlowNode> copies = new FlowCopy(process()).add(clip.nodes(), null);
		for (int i = 0; i < copies.size(); i++) {
			copies.get(i).setLane(lane(process(), clip.parts().get(i).lane()));
		}
		live.refresh();
		place(copies, taken);
	}

	/** Where nodes stand that are in no other, or in a lane. */
	private List<Rect> taken() {
		List<Rect> taken = new ArrayList<>();
		for (NodeView node : edits.lanes().outermost()) {
			(edits.lanes().isLane(node) ? node.getNodes() : List.of(node)).forEach(each -> taken
					.add(new Rect(each.getX(), each.getY(), each.getWidth(), each.getHeight())));
		}
		return taken;
	}

	private void place(List<FlowNode> copies, List<Rect> taken) {
		Map<NodeView, Rect> wanted = new LinkedHashMap<>();
		for (int i = 0; i < copies.size(); i++) {
			Clip.Part part = clip.parts().get(i);
			live.viewOf(copies.get(i)).ifPresent(view -> wanted.put(view, wanted(part, view)));
		}
		Point shift = new FreeShift(List.copyOf(wanted.values()), taken, seen).of(isAtHome());
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		wanted.forEach((view, place) -> places
				.putAll(Resizing.of(edits.lanes(), view, place.plus(shift.x(), shift.y()))));
		made = List.copyOf(wanted.keySet());
		edits.place(places).apply();
	}

	private boolean isAtHome() {
		return clip.processId().equals(process().getId());
	}

	private Rect wanted(Clip.Part part, NodeView view) {
		return edits.lanes().of(view).map(lane -> part.place().plus(0, lane.getY() - part.top())).orElse(part.place());
	}

	private static Lane lane(Process process, String name) {
		return process.getLanes().stream().filter(lane -> name.equals(lane.getName())).findFirst()
				.orElseGet(() -> process.getLanes().isEmpty() ? null : process.getLanes().getFirst());
	}

	/** The views of what was added. */
	List<NodeView> made() {
		return made;
	}
}
