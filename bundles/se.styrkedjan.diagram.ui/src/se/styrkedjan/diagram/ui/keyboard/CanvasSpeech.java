package se.styrkedjan.diagram.ui.keyboard;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.message.Messages;

/** Lets a screen reader say what is selected on the canvas. */
public final class CanvasSpeech {

	private static final Messages WORDS = Messages.of(CanvasSpeech.class);

	private final DiagramViewer viewer;
	private final Speech speech;
	private final Function<View, String> more;

	/** Speaks for a viewer. */
	public CanvasSpeech(DiagramViewer viewer) {
		this(viewer, view -> "");
	}

	/**
	 * Speaks for a viewer.
	 *
	 * @param more what else is said of a single view; may be empty
	 */
	public CanvasSpeech(DiagramViewer viewer, Function<View, String> more) {
		this.viewer = viewer;
		this.more = more;
		speech = new Speech(viewer.sheet().live());
		Accessible accessible = viewer.canvas().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? WORDS.text("canvas") : said();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = said();
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = views().size();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = viewer.canvas().isFocusControl() ? child() : ACC.CHILDID_NONE;
			}
		});
	}

	/** What is said now. */
	public String said() {
		List<View> selected = viewer.selectedViews();
		String further = selected.size() == 1 ? more.apply(selected.getFirst()) : "";
		return further.isEmpty() ? speech.of(selected) : speech.of(selected) + ", " + further;
	}

	/** Something else has been selected. */
	public void selected() {
		if (viewer.canvas().isFocusControl()) {
			viewer.canvas().getAccessible().setFocus(child());
		}
	}

	private List<View> views() {
		List<?> parts = viewer.getContents().getChildren();
		return parts.stream().map(part -> (View) ((org.eclipse.gef.EditPart) part).getModel()).toList();
	}

	private int child() {
		List<View> selected = viewer.selectedViews();
		return selected.size() == 1 ? Math.max(0, views().indexOf(selected.getFirst())) : ACC.CHILDID_SELF;
	}
}
