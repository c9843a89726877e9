package se.styrkedjan.diagram.ui.reading;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.keyboard.FlowWalk;
import se.styrkedjan.diagram.ui.keyboard.FlowWalk.Direction;
import se.styrkedjan.diagram.ui.tools.DiagramActions;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * The keys of a map that is only read: arrows follow the flow, a digit takes a branch, Home and End go to its ends, Enter
 * opens, Escape chooses nothing; Ctrl with +, − and 0 zooms.
 */
final class ReadingKeys extends KeyHandler {

	private final DiagramActions actions;
	private final DiagramViewer viewer;
	private final FlowWalk walk;

	ReadingKeys(DiagramActions actions) {
		this.actions = actions;
		this.viewer = actions.desk().viewer();
		this.walk = new FlowWalk(viewer.sheet().live());
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		boolean done = (event.stateMask & SWT.MOD1) != 0 ? zoom(event.keyCode) : walk(event);
		return done || super.keyPressed(event);
	}

	private boolean zoom(int key) {
		switch (key) {
		case '+', '=', SWT.KEYPAD_ADD -> actions.zoomIn();
		case '-', SWT.KEYPAD_SUBTRACT -> actions.zoomOut();
		case '0', SWT.KEYPAD_0 -> actions.fullSize();
		case '9', SWT.KEYPAD_9 -> actions.fit();
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean walk(KeyEvent event) {
		switch (walk.turned(event.keyCode)) {
		case SWT.ARROW_RIGHT -> go(node -> walk.after(node).stream().findFirst()
				.or(() -> walk.nearest(node, Direction.RIGHT)));
		case SWT.ARROW_LEFT -> go(node -> walk.before(node).stream().findFirst()
				.or(() -> walk.nearest(node, Direction.LEFT)));
		case SWT.ARROW_UP -> go(node -> walk.nearest(node, Direction.UP));
		case SWT.ARROW_DOWN -> go(node -> walk.nearest(node, Direction.DOWN));
		case SWT.HOME -> select(walk.start());
		case SWT.END -> select(walk.inReadingOrder().stream().reduce((one, next) -> next));
		case SWT.CR, SWT.KEYPAD_CR -> open();
		case SWT.ESC -> viewer.deselectAll();
		default -> {
			return branch(event.character - '1');
		}
		}
		return true;
	}

	private boolean branch(int number) {
		List<NodeView> ways = current().map(walk::after).orElse(List.of());
		if (number < 0 || number >= ways.size()) {
			return false;
		}
		select(Optional.of(ways.get(number)));
		return true;
	}

	private Optional<NodeView> current() {
		List<View> selected = viewer.selectedViews();
		return selected.isEmpty() ? Optional.empty()
				: Optional.of(selected.getLast() instanceof EdgeView edge ? edge.getSource() : (NodeView) selected.getLast());
	}

	/** A way from one node to another. */
	private interface Way {

		/** Where it leads. */
		Optional<NodeView> from(NodeView node);
	}

	private void go(Way way) {
		select(current().isPresent() ? current().flatMap(way::from) : walk.start());
	}

	private void select(Optional<NodeView> node) {
		node.flatMap(viewer::part).ifPresent(part -> {
			viewer.select(part);
			viewer.reveal(part);
		});
	}

	private void open() {
		if (!viewer.selectedParts().isEmpty()) {
			viewer.selectedParts().getLast().performRequest(new Request(RequestConstants.REQ_OPEN));
		}
	}
}
