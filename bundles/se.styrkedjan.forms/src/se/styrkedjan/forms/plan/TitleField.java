package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * A field for a title: one line of meaning that wraps and grows, up to a height where it scrolls; Enter and Tab leave it,
 * line breaks become spaces.
 */
public final class TitleField extends Composite implements TextView {

	private static final int RADIUS = 12;
	/** A title of more lines would push away what stands below it. */
	private static final int MOST_LINES = 6;

	private final Label label;
	private final Composite frame;
	private final StyledText text;
	private final Label message;
	private boolean showing;

	/** An empty field with its label over it. */
	public TitleField(Composite parent, String name) {
		super(parent, SWT.NONE);
		setLayout(FormKit.layout(1, Spacing.TINY, 0));
		setLayoutData(FormKit.fill());
		setBackground(parent.getBackground());
		label = FormKit.text(this, name, TextStyle.STRONG, Tone.TEXT);
		frame = new Composite(this, SWT.DOUBLE_BUFFERED);
		frame.setLayout(FormKit.layout(1, 0, 2));
		frame.setLayoutData(FormKit.fill());
		frame.setBackground(parent.getBackground());
		text = new Lines(frame);
		text.setFont(Theme.current().font(TextStyle.SECTION));
		text.setLayoutData(FormKit.fillBoth());
		text.setMargins(Spacing.SMALL, Spacing.SMALL, Spacing.SMALL, Spacing.SMALL);
		message = FormKit.text(this, "", TextStyle.BODY, Tone.BAD);
		Shown.when(false, message);
		listen();
	}

	/** The text; it has a bar to scroll by only when it is higher than it may be. */
	private static final class Lines extends StyledText {

		Lines(Composite parent) {
			super(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
			setAlwaysShowScrollBars(false);
		}

		@Override
		public Point computeSize(int width, int height, boolean changed) {
			Point size = super.computeSize(width, height, changed);
			return new Point(size.x, Math.min(size.y, MOST_LINES * getLineHeight() + getTopMargin() + getBottomMargin()));
		}
	}

	private void listen() {
		frame.addListener(SWT.Paint, event -> edge(event.gc));
		text.addListener(SWT.FocusIn, event -> frame.redraw());
		text.addListener(SWT.FocusOut, event -> frame.redraw());
		text.addListener(SWT.Modify, event -> frame.requestLayout());
		text.addListener(SWT.Resize, event -> getDisplay().asyncExec(this::fit));
		text.addListener(SWT.Traverse, TitleField::leave);
		text.addVerifyListener(event -> event.text = event.text.replaceAll("\\s*\\R\\s*", " "));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label.getText();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = message.getText();
			}
		});
	}

	private static void leave(Event event) {
		boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (back || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_RETURN) {
			event.detail = back ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT;
			event.doit = true;
		}
	}

	private void fit() {
		if (!isDisposed() && text.computeSize(text.getSize().x, SWT.DEFAULT).y != text.getSize().y) {
			frame.requestLayout();
		}
	}

	private void edge(GC gc) {
		Theme theme = Theme.of(getDisplay());
		Rectangle area = frame.getClientArea();
		boolean focus = text.isFocusControl();
		int width = focus ? 2 : 1;
		gc.setAntialias(SWT.ON);
		gc.setBackground(text.getBackground());
		gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
		gc.setForeground(theme.color(focus ? Tone.ACCENT : Tone.EDGE));
		gc.setLineWidth(width);
		gc.drawRoundRectangle(width - 1, width - 1, area.width - 2 * width + 1, area.height - 2 * width + 1, RADIUS,
				RADIUS);
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public boolean setFocus() {
		return !text.isDisposed() && text.setFocus();
	}

	@Override
	public String text() {
		return text.getText().strip();
	}

	@Override
	public void show(String shown) {
		int caret = text.getCaretOffset();
		showing = true;
		text.setText(shown);
		showing = false;
		text.setCaretOffset(Math.min(caret, shown.length()));
	}

	@Override
	public void setEditable(boolean editable) {
		text.setEditable(editable);
	}

	@Override
	public void complain(Optional<String> problem) {
		message.setText(problem.map(words -> "■ " + words).orElse("").replace("&", "&&"));
		Shown.when(problem.isPresent(), message);
	}

	@Override
	public void onTyping(Runnable listener) {
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				listener.run();
			}
		});
	}
}
