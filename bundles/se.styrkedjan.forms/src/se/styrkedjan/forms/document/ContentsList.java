package se.styrkedjan.forms.document;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * The headings of the document, a paragraph each that wraps however narrow the column is; going to one, by pointer or by
 * arrow keys, scrolls the pages to it.
 */
final class ContentsList {

	private static final Messages WORDS = Messages.of(ContentsList.class);
	private static final int DEEPEST = 3;

	private final StyledText text;
	private final Preview preview;
	private List<PagePreview.Entry> entries = List.of();
	private int current = -1;

	/**
	 * An empty list.
	 *
	 * @param parent  what it stands in
	 * @param preview the pages it leads to
	 */
	ContentsList(Composite parent, Preview preview) {
		this.preview = preview;
		Composite column = FormKit.column(parent, Spacing.SMALL);
		FormKit.section(column, WORDS.text("contents.title"));
		text = new StyledText(column, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setLayoutData(FormKit.fill());
		text.setFont(Theme.current().font(TextStyle.BODY));
		text.setCursor(text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = WORDS.text("contents.title");
			}
		});
		text.addCaretListener(event -> go(text.getLineAtOffset(event.caretOffset)));
		text.addListener(SWT.MouseUp, event -> follow(text.getLineAtOffset(text.getCaretOffset())));
		text.addListener(SWT.FocusOut, event -> mark(-1));
		preview.onOutline(this::show);
	}

	private void show(List<PagePreview.Entry> outline) {
		entries = List.of();
		current = -1;
		List<PagePreview.Entry> shown = outline.stream().filter(entry -> entry.level() <= DEEPEST).toList();
		text.setText(shown.stream().map(entry -> WORDS.text("contents.entry", entry.title(), entry.page() + 1))
				.collect(Collectors.joining("\n")));
		for (int line = 0; line < shown.size(); line++) {
			int indent = (shown.get(line).level() - 1) * Spacing.MEDIUM;
			text.setLineIndent(line, 1, indent);
			text.setLineWrapIndent(line, 1, indent + Spacing.MEDIUM);
			text.setLineVerticalIndent(line, Spacing.TINY);
		}
		entries = shown;
		text.requestLayout();
	}

	private void go(int line) {
		if (line != current && line < entries.size()) {
			follow(line);
		}
	}

	private void follow(int line) {
		if (line < entries.size()) {
			mark(line);
			preview.showPage(entries.get(line).page());
		}
	}

	private void mark(int line) {
		if (current >= 0 && current < text.getLineCount()) {
			text.setLineBackground(current, 1, null);
		}
		current = line;
		if (line >= 0) {
			text.setLineBackground(line, 1, Theme.current().color(Tone.SELECTION));
		}
	}
}
