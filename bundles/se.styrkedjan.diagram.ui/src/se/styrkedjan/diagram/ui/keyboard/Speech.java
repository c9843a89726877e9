package se.styrkedjan.diagram.ui.keyboard;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.edit.Lanes;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.message.Messages;

/** What a screen reader says of the canvas: where one is in the flow, in which lane, and where one can go. */
public final class Speech {

	private static final Messages WORDS = Messages.of(Speech.class);

	private final LiveDiagram live;
	private final FlowWalk walk;

	public Speech(LiveDiagram live) {
		this.live = live;
		walk = new FlowWalk(live);
	}

	/** Words for what is selected. */
	public String of(List<View> selected) {
		if (selected.isEmpty()) {
			return WORDS.text("none", walk.inReadingOrder().size(), new Lanes(live).all().size());
		}
		if (selected.size() > 1) {
			return WORDS.text("several", selected.size());
		}
		return of(selected.getFirst());
	}

	/** Words for a view. */
	public String of(View view) {
		return switch (view) {
		case NodeView node when ShownViews.isContainer(live, node) -> container(node);
		case NodeView node -> node(node);
		case EdgeView edge -> WORDS.text("edge", name(edge), name(edge.getSource()), name(edge.getEnd()));
		default -> name(view);
		};
	}

	private String container(NodeView node) {
		List<NodeView> lanes = new Lanes(live).all();
		int at = lanes.indexOf(node);
		return at < 0 ? WORDS.text("container", name(node), node.getNodes().size())
				: WORDS.text("lane", name(node), at + 1, lanes.size(), node.getNodes().size());
	}

	private String node(NodeView node) {
		List<NodeView> all = walk.inReadingOrder();
		List<String> parts = new ArrayList<>();
		parts.add(name(node));
		parts.add(WORDS.text("place", all.indexOf(node) + 1, all.size()));
		new Lanes(live).of(node).ifPresent(lane -> parts.add(WORDS.text("inLane", name(lane))));
		parts.add(WORDS.text("exits", walk.after(node).size()));
		long comments = comments(node);
		if (comments > 0) {
			parts.add(WORDS.text("comments", comments));
		}
		return String.join(", ", parts);
	}

	/** How many comments on a node are not dealt with. */
	private long comments(NodeView node) {
		return live.diagram().getComments().stream().filter(comment -> !comment.isResolved() && comment.getAbout() != null)
				.filter(comment -> comment.getAbout() == node || comment.getAbout() == node.getTarget()).count();
	}

	private String name(View view) {
		String label = view == null ? "" : live.label(view);
		return label == null || label.isBlank() ? WORDS.text("unnamed") : label;
	}
}
