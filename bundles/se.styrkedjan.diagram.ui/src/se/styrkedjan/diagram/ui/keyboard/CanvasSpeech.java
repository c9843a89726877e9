package se.styrkedjan.diagram.ui.keyboard;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.message.Messages;

/** Lets a screen reader say what is selected on the canvas. */
public final class CanvasSpeech {

	private static final Messages WORDS = Messages.of(CanvasSpeech.class);

	private final DiagramViewer viewer;
	private final Speech speech;
	private final SpokenParts parts;
	private String before = "";
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
		parts = new SpokenParts(viewer);
		Accessible accessible = viewer.canvas().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? WORDS.text("canvas") : said(event.childID);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? said() : "";
			}
		});
		accessible.addAccessibleControlListener(parts);
	}

	/** What is said now. */
	public String said() {
		List<View> selected = viewer.selectedViews();
		String further = selected.size() == 1 ? more.apply(selected.getFirst()) : "";
		return further.isEmpty() ? speech.of(selected) : speech.of(selected) + ", " + further;
	}

	private String said(int number) {
		List<View> views = parts.views();
		return number < views.size() ? speech.of(views.get(number)) : "";
	}

	/** Something else has been selected: the reader is told of it as of another part and as of other words for the canvas. */
	public void selected() {
		String now = said();
		if (viewer.canvas().isFocusControl() && !now.equals(before)) {
			Accessible accessible = viewer.canvas().getAccessible();
			accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[] { before, now });
			accessible.setFocus(parts.chosen());
		}
		before = now;
	}
}
