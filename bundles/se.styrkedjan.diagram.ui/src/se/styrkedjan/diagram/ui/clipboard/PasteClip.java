package se.styrkedjan.diagram.ui.clipboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.design.flow.FlowCopy;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.ui.edit.Edits;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.NodeView;

/** Adds what was copied to a process, a distance from where it stood, in lanes of the same names. */
final class PasteClip implements Operation {

	private final Clip clip;
	private final LiveDiagram live;
	private final Edits edits;
	private final Rect at;
	private List<NodeView> made = List.of();

	/** @param at where the rectangle around all goes */
	PasteClip(Clip clip, LiveDiagram live, Edits edits, Rect at) {
		this.clip = clip;
		this.live = live;
		this.edits = edits;
		this.at = at;
	}

	@Override
	public String name() {
		return "diagramPaste";
	}

	@Override
	public Optional<Refusal> check() {
		return live.settled();
	}

	@Override
	public void apply() {
		Process process = (Process) live.diagram().getTarget();
		List<FlowNode> copies = new FlowCopy(process).add(clip.nodes(), null);
		for (int i = 0; i < copies.size(); i++) {
			copies.get(i).setLane(lane(process, clip.lanes().get(clip.nodes().get(i))));
		}
		live.refresh();
		place(copies);
	}

	private void place(List<FlowNode> copies) {
		Rect from = clip.around();
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		for (int i = 0; i < copies.size(); i++) {
			Rect place = clip.places().get(clip.nodes().get(i)).plus(at.x() - from.x(), at.y() - from.y());
			live.viewOf(copies.get(i)).ifPresent(view -> places.put(view, place));
		}
		made = List.copyOf(places.keySet());
		edits.place(places).apply();
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
