package se.styrkedjan.diagram.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.append.Appending;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.gesture.Connecting;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * The keys of the canvas. Arrows follow the flow wherever it leads, with Ctrl they go from lane to lane, with Ctrl+Shift they
 * take a step there; a digit takes a branch; Enter opens, F2 and any letter write the name; Ctrl+Enter goes on with a step
 * and Ctrl and a digit with that tool of the palette.
 */
public final class FlowKeys extends KeyHandler {

	private final Desk desk;
	private final FlowWalk walk;
	private final LaneKeys lanes;
	private final MoveKeys moves;

	/** Keys of a desk. */
	public FlowKeys(Desk desk) {
		this.desk = desk;
		walk = new FlowWalk(desk.sheet().live());
		lanes = new LaneKeys(desk, walk);
		moves = new MoveKeys(desk);
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		boolean done = switch (Modifier.of(event)) {
		case NONE -> plain(event);
		case CONTROL -> withControl(event);
		case SHIFT -> shifted(event);
		default -> moves.pressed(event);
		};
		return done || super.keyPressed(event);
	}

	private boolean plain(KeyEvent event) {
		return switch (event.keyCode) {
		case SWT.ARROW_RIGHT, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.ARROW_DOWN -> go(walk.turned(event.keyCode));
		case SWT.HOME -> select(walk.start());
		case SWT.END -> select(Optional.of(walk.inReadingOrder()).filter(all -> !all.isEmpty()).map(List::getLast));
		case SWT.F2 -> request(RequestConstants.REQ_DIRECT_EDIT);
		case SWT.CR, SWT.KEYPAD_CR -> request(RequestConstants.REQ_OPEN);
		case SWT.DEL, SWT.BS -> delete();
		case SWT.ESC -> giveUp();
		default -> digit(event.character) || type(event.character);
		};
	}

	private boolean shifted(KeyEvent event) {
		return switch (event.keyCode) {
		case SWT.ARROW_RIGHT, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.ARROW_DOWN -> extend(walk.turned(event.keyCode));
		default -> type(event.character);
		};
	}

	private boolean withControl(KeyEvent event) {
		return switch (walk.turned(event.keyCode)) {
		case SWT.ARROW_UP -> lanes.go(-1);
		case SWT.ARROW_DOWN -> lanes.go(1);
		case SWT.CR, SWT.KEYPAD_CR -> append(0);
		default -> event.keyCode >= '1' && event.keyCode <= '8' && append(event.keyCode - '1');
		};
	}

	private Optional<NodeView> current() {
		List<View> selected = desk.viewer().selectedViews();
		if (!selected.isEmpty() && selected.getLast() instanceof EdgeView edge) {
			return Optional.of(edge.getSource());
		}
		return selected.isEmpty() ? Optional.empty() : Optional.of((NodeView) selected.getLast());
	}

	private boolean go(int key) {
		return current().map(node -> select(target(node, key))).orElseGet(() -> select(walk.start()));
	}

	private Optional<NodeView> target(NodeView node, int key) {
		if (ShownViews.isContainer(desk.sheet().live(), node)) {
			return lanes.from(node, key);
		}
		return switch (key) {
		case SWT.ARROW_RIGHT -> walk.after(node).stream().findFirst()
				.or(() -> walk.nearest(node, FlowWalk.Direction.RIGHT));
		case SWT.ARROW_LEFT -> walk.before(node).stream().findFirst().or(() -> walk.nearest(node, FlowWalk.Direction.LEFT));
		case SWT.ARROW_UP -> walk.nearest(node, FlowWalk.Direction.UP);
		default -> walk.nearest(node, FlowWalk.Direction.DOWN);
		};
	}

	private boolean extend(int key) {
		current().flatMap(node -> target(node, key)).flatMap(desk.viewer()::part).ifPresent(part -> {
			desk.viewer().appendSelection(part);
			desk.viewer().reveal(part);
		});
		return true;
	}

	private boolean select(Optional<? extends View> view) {
		view.flatMap(desk.viewer()::part).ifPresent(part -> {
			desk.viewer().select(part);
			desk.viewer().reveal(part);
		});
		return true;
	}

	private boolean digit(char character) {
		int branch = character - '1';
		if (branch < 0 || branch > 8) {
			return false;
		}
		List<NodeView> ways = current().map(walk::after).orElse(List.of());
		return branch < ways.size() && select(Optional.of(ways.get(branch)));
	}

	private boolean type(char character) {
		List<ViewPart> selected = desk.viewer().selectedParts();
		if (selected.size() != 1 || !Character.isLetterOrDigit(character)) {
			return false;
		}
		desk.names().type(selected.getFirst(), String.valueOf(character));
		return true;
	}

	private boolean request(String type) {
		List<ViewPart> selected = desk.viewer().selectedParts();
		if (!selected.isEmpty()) {
			selected.getLast().performRequest(new Request(type));
		}
		return true;
	}

	private boolean delete() {
		List<View> selected = desk.viewer().selectedViews();
		if (!selected.isEmpty()) {
			Optional<NodeView> neighbour = current().flatMap(node -> walk.before(node).stream().findFirst());
			if (desk.sheet().perform(desk.sheet().live().delete(new ArrayList<>(selected)))) {
				select(neighbour);
			}
		}
		return true;
	}

	private boolean giveUp() {
		desk.viewer().getEditDomain().loadDefaultTool();
		desk.viewer().deselectAll();
		return true;
	}

	private boolean append(int number) {
		List<ToolEntry> tools = Connecting.tools(desk, ToolEntry.Kind.NODE);
		if (number < tools.size()) {
			new Appending(desk).append(tools.get(number));
		}
		return true;
	}
}
