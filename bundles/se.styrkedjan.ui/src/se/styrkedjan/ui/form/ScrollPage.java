package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A page that scrolls up and down, never sideways; its content is a column that wraps to the width of the window. */
public final class ScrollPage extends ScrolledComposite {

	private final Composite content;

	/** An empty page. */
	public ScrollPage(Composite parent) {
		super(parent, SWT.V_SCROLL);
		setLayoutData(FormKit.fillBoth());
		setExpandHorizontal(true);
		setExpandVertical(true);
		setAlwaysShowScrollBars(false);
		Theme.current().paint(this, Tone.BACKGROUND, Tone.TEXT);
		content = new Composite(this, SWT.NONE);
		Theme.current().paint(content, Tone.BACKGROUND, Tone.TEXT);
		content.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		setContent(content);
		setShowFocusedControl(true);
		WheelScrolling.of(this);
		addListener(SWT.Resize, e -> reflow());
		content.addListener(SWT.Resize, e -> getDisplay().asyncExec(this::reflow));
	}

	/** The column to put parts in. */
	public Composite content() {
		return content;
	}

	/** Measures again; call it after parts have come, gone or changed their text. */
	public void reflow() {
		if (!isDisposed()) {
			Rectangle area = getClientArea();
			Point size = content.computeSize(area.width, SWT.DEFAULT, true);
			setMinHeight(size.y);
			getVerticalBar().setIncrement(Spacing.LARGE * 2);
			content.layout(true);
		}
	}

	/** Scrolls until a part can be seen, and gives it the focus. */
	public void reveal(Control part) {
		showControl(part);
		part.setFocus();
	}
}
