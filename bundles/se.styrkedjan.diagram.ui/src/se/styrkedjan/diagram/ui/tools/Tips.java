package se.styrkedjan.diagram.ui.tools;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** Shows what the mouse rests on: what its specification says of it, and more that is known of it. */
public final class Tips {

	/** Smaller than this a name is hard to read on the canvas. */
	private static final double READABLE = 0.75;
	/** Longer than this a name may have been cut, characters. */
	private static final int SHORT = 60;

	private final DiagramViewer viewer;
	private final Function<View, String> more;
	private Object shown;

	/** @param more further lines about a view; may be empty */
	public Tips(DiagramViewer viewer, Function<View, String> more) {
		this.viewer = viewer;
		this.more = more;
		viewer.canvas().addListener(SWT.MouseMove, this::over);
		// whatever opens by a click, such as what can be mended, must not lie below a tip
		viewer.canvas().addListener(SWT.MenuDetect, event -> viewer.canvas().setToolTipText(null));
		viewer.canvas().addListener(SWT.MouseDown, event -> viewer.canvas().setToolTipText(null));
	}

	private void over(Event event) {
		Optional<String> comment = viewer.drawing().comment(viewer.pan().toDiagram(event.x, event.y));
		Object found = comment.isPresent() ? comment.get()
				: viewer.findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
		if (!Objects.equals(found, shown)) {
			shown = found;
			viewer.canvas().setToolTipText(text(found));
		}
	}

	private String text(Object found) {
		return switch (found) {
		case String comment -> shown(comment);
		case ViewPart part when !isLane(part) -> text(part.view());
		case null, default -> null;
		};
	}

	/** Over the free space of a lane a tip would only be in the way. */
	private boolean isLane(ViewPart part) {
		return part.view() instanceof NodeView node && ShownViews.isContainer(viewer.sheet().live(), node);
	}

	private String text(View view) {
		String name = viewer.sheet().live().tooltip(view);
		String further = more.apply(view);
		if (further.isEmpty() && isRead(view, name)) {
			return null;
		}
		return shown(further.isEmpty() ? name : name + "\n" + further);
	}

	/** A name that can be read where it stands need not be said again: a tip would only hide what is near. */
	private boolean isRead(View view, String name) {
		return name.length() <= SHORT && viewer.pan().zoom() >= READABLE && name.equals(viewer.sheet().live().label(view));
	}

	private static String shown(String all) {
		return all.isBlank() ? null : all.replace("&", "&&");
	}
}
