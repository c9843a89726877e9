package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A page that scrolls up and down, never sideways; its content is a column that wraps to the width of the window. */
public final class ScrollPage extends ScrolledComposite {

	private final Composite frame;
	private final Composite content;
	private int width = -1;
	private boolean due;

	/** An empty page. */
	public ScrollPage(Composite parent) {
		super(parent, SWT.V_SCROLL);
		setLayoutData(FormKit.fillBoth());
		setExpandHorizontal(true);
		setExpandVertical(true);
		setAlwaysShowScrollBars(false);
		Theme.current().paint(this, Tone.BACKGROUND, Tone.TEXT);
		frame = new Composite(this, SWT.NONE);
		frame.setLayout(new Watched());
		content = new Composite(frame, SWT.NONE);
		Theme.current().paint(content, Tone.BACKGROUND, Tone.TEXT);
		content.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		setContent(frame);
		setShowFocusedControl(true);
		WheelScrolling.of(this);
		addListener(SWT.Resize, e -> resized());
		frame.addListener(SWT.Resize, e -> reflowLater());
	}

	/** The column to put parts in. */
	public Composite content() {
		return content;
	}

	/** Measures again at once; the page notices by itself, a little later, when a part of it asks to be laid out. */
	public void reflow() {
		if (!isDisposed()) {
			Rectangle area = getClientArea();
			width = area.width;
			Point size = frame.computeSize(area.width, SWT.DEFAULT, true);
			setMinHeight(size.y);
			getVerticalBar().setIncrement(Spacing.LARGE * 2);
			content.layout(true);
		}
	}

	/** How high the content is depends on the width alone. */
	private void resized() {
		if (getClientArea().width != width) {
			reflow();
		}
	}

	/** Once for all that asks for it meanwhile: to measure wrapped words is slow. */
	private void reflowLater() {
		if (!due) {
			due = true;
			getDisplay().asyncExec(() -> {
				due = false;
				reflow();
			});
		}
	}

	/** Scrolls until a part can be seen, and gives it the focus. */
	public void reveal(Control part) {
		showControl(part);
		part.setFocus();
	}

	/** The content fills the frame; when it has become higher or lower than the page knows, that measures it again. */
	private final class Watched extends Layout {

		@Override
		protected Point computeSize(Composite composite, int width, int height, boolean flushCache) {
			return content.computeSize(width, height, flushCache);
		}

		@Override
		protected void layout(Composite composite, boolean flushCache) {
			Rectangle area = composite.getClientArea();
			content.setBounds(area);
			if (content.computeSize(area.width, SWT.DEFAULT, flushCache).y != getMinHeight()) {
				reflowLater();
			}
		}
	}
}
