package se.styrkedjan.diagram.ui.naming;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.paint.ScreenFonts;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.Notice;

/** The field in which the name of a view is written, over the view itself: Enter takes it, Escape leaves it as it was. */
public final class NameField {

	private static final int LEAST_WIDTH = 120;
	private static final int LEAST_HEIGHT = 28;
	private static final double SMALLEST = 0.8;

	private final DiagramViewer viewer;
	private Text field;
	private ViewPart part;

	/** The field of a viewer; at most one name is written at a time. */
	public NameField(DiagramViewer viewer) {
		this.viewer = viewer;
	}

	/** Opens with the name as it is, all of it chosen, so that typing writes over it. */
	public void open(ViewPart named) {
		editable(named).ifPresent(text -> {
			open(named, text);
			field.selectAll();
		});
	}

	/** Opens with what has been typed already in place of the name. */
	public void type(ViewPart named, String typed) {
		editable(named).ifPresent(text -> {
			open(named, typed);
			field.setSelection(typed.length());
		});
	}

	/** The name when it may be changed; says why when it may not, before anything has been written in vain. */
	private Optional<String> editable(ViewPart named) {
		Sheet sheet = viewer.sheet();
		Optional<String> text = sheet.live().editableText(named.view());
		Optional<String> refusal = text.flatMap(name -> sheet.refusal(sheet.live().rename(named.view(), name)));
		refusal.ifPresent(Notice::tell);
		return refusal.isPresent() ? Optional.empty() : text;
	}

	/** Whether a name is being written. */
	public boolean isOpen() {
		return field != null;
	}

	/** Takes what has been written. */
	public void commit() {
		if (isOpen()) {
			String written = field.getText().strip();
			ViewPart named = part;
			close();
			String before = viewer.sheet().live().editableText(named.view()).orElse(written);
			if (!written.equals(before)) {
				viewer.sheet().perform(viewer.sheet().live().rename(named.view(), written));
			}
		}
	}

	/** Leaves the name as it was. */
	public void cancel() {
		close();
	}

	private void open(ViewPart named, String text) {
		commit();
		viewer.reveal(named);
		part = named;
		field = new Text(viewer.canvas(), SWT.WRAP | SWT.MULTI | SWT.CENTER | SWT.BORDER);
		Theme.current().paint(field, Tone.BACKGROUND, Tone.TEXT);
		double zoom = Math.max(SMALLEST, viewer.pan().zoom());
		field.setFont(ScreenFonts.of(field.getDisplay()).font(Lettering.ofPoints(Face.REGULAR, 9), zoom));
		field.setText(text);
		place();
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.FocusOut, event -> commit());
		field.setFocus();
	}

	private void place() {
		Rect on = viewer.pan().toCanvas(where());
		int width = Math.max(LEAST_WIDTH, on.width());
		int height = Math.max(LEAST_HEIGHT, on.height());
		field.setBounds(on.center().x() - width / 2, on.center().y() - height / 2, width, height);
	}

	private Rect where() {
		if (part instanceof NodePart node) {
			Rect place = node.place();
			return new Rect(place.x(), place.y(), place.width(), Math.min(place.height(), 60));
		}
		var line = ((EdgePart) part).line();
		var middle = line.get((line.size() - 1) / 2);
		var next = line.get((line.size() - 1) / 2 + 1);
		return new Rect((middle.x() + next.x()) / 2, (middle.y() + next.y()) / 2, 0, 0);
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.SHIFT) == 0) {
			event.doit = false;
			commit();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			cancel();
		}
	}

	private void close() {
		if (field != null) {
			Text closing = field;
			field = null;
			boolean hadFocus = closing.isFocusControl();
			closing.dispose();
			if (hadFocus) {
				viewer.canvas().setFocus();
			}
		}
	}
}
