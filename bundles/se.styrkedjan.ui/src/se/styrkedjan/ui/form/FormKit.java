package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Makes the parts of a form in the project's one way; every part fills the width of its column. */
public final class FormKit {

	private FormKit() {
	}

	/** An invisible column of parts with a gap between them, without margins. */
	public static Composite column(Composite parent, int gap) {
		return grid(parent, 1, gap);
	}

	/** An invisible row of parts, each as wide as it wants, centred in height. */
	public static Composite row(Composite parent, int parts) {
		return grid(parent, parts, Spacing.SMALL);
	}

	private static Composite grid(Composite parent, int columns, int gap) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setLayout(layout(columns, gap, 0));
		composite.setLayoutData(fill());
		composite.setBackground(parent.getBackground());
		return composite;
	}

	/** A grid layout with equal gaps and margin. */
	public static GridLayout layout(int columns, int gap, int margin) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = margin;
		layout.marginHeight = margin;
		layout.horizontalSpacing = gap;
		layout.verticalSpacing = gap;
		return layout;
	}

	/** Layout data that fills the width. */
	public static GridData fill() {
		return new GridData(SWT.FILL, SWT.CENTER, true, false);
	}

	/** Layout data that fills width and height. */
	public static GridData fillBoth() {
		return new GridData(SWT.FILL, SWT.FILL, true, true);
	}

	/** Title of a page. */
	public static Label title(Composite parent, String text) {
		return text(parent, text, TextStyle.TITLE, Tone.TEXT);
	}

	/** Head of a part of a page. */
	public static Label heading(Composite parent, String text) {
		return text(parent, text, TextStyle.HEADING, Tone.TEXT);
	}

	/** Head of a section or card. */
	public static Label section(Composite parent, String text) {
		return text(parent, text, TextStyle.SECTION, Tone.TEXT);
	}

	/** Running text, wrapped. */
	public static Label body(Composite parent, String text) {
		return text(parent, text, TextStyle.BODY, Tone.TEXT);
	}

	/** Help and what is less important, wrapped. */
	public static Label secondary(Composite parent, String text) {
		return text(parent, text, TextStyle.BODY, Tone.SECONDARY);
	}

	/** Running text in a column of at most 75 characters, wrapped. */
	public static Label prose(Composite parent, String text) {
		Label label = body(parent, text);
		label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		((GridData) label.getLayoutData()).widthHint = lineWidth(label);
		return label;
	}

	/** Width of a line of running text, in points. */
	public static int lineWidth(Control control) {
		GC gc = new GC(control);
		gc.setFont(Theme.current().font(TextStyle.BODY));
		int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * Spacing.LINE_CHARACTERS);
		gc.dispose();
		return width;
	}

	/** Text on one line that fills its column, cut when there is no room. */
	public static Label line(Composite parent, String text, TextStyle style, Tone tone) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text.replace("&", "&&"));
		label.setFont(Theme.current().font(style));
		label.setLayoutData(fill());
		return Theme.current().write(label, tone);
	}

	/** Wrapped text that fills its column; an ampersand is shown as it is. */
	public static Label text(Composite parent, String text, TextStyle style, Tone tone) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setFont(Theme.current().font(style));
		GridData data = fill();
		data.widthHint = 64;
		label.setLayoutData(data);
		return Theme.current().write(label, tone);
	}

	/** The one main button of a page or dialog; the text is a verb. */
	public static Button primary(Composite parent, String text, Runnable action) {
		Button button = button(parent, text, action);
		return Theme.current().paint(button, Tone.ACCENT, Tone.ON_ACCENT);
	}

	/** Any other button; the text is a verb. */
	public static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setFont(Theme.current().font(TextStyle.BODY));
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	/** A link with a verb, for what is done seldom. */
	public static Link link(Composite parent, String text, Runnable action) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text.replace("&", "&&") + "</a>");
		link.setFont(Theme.current().font(TextStyle.BODY));
		link.addListener(SWT.Selection, e -> action.run());
		link.setBackground(parent.getBackground());
		return link;
	}

	/** A thin line across the column. */
	public static Control line(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridData data = fill();
		data.heightHint = 1;
		line.setLayoutData(data);
		return Theme.current().paint(line, Tone.LINE, Tone.LINE);
	}
}
