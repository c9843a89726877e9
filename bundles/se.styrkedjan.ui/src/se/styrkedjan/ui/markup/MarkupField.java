package se.styrkedjan.ui.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.markup.ParagraphKind.Role;

/**
 * The text widget that light markup is edited in. Its lines are paragraphs with a kind each, its style ranges the runs.
 * The window's edit commands call its {@code cut}, {@code copy} and {@code paste}, for which the class has to be public.
 */
public final class MarkupField extends StyledText {

	private final ParagraphKinds kinds = new ParagraphKinds();
	private final MarkupStyles styles = new MarkupStyles(this, kinds);
	private Set<Emphasis> typing;
	private boolean showing;

	MarkupField(Composite parent) {
		super(parent, SWT.MULTI | SWT.WRAP);
		addExtendedModifyListener(this::modified);
		addListener(SWT.Selection, e -> typing = null);
		new MarkupKeys(this);
	}

	/** Shows a text from its beginning. */
	void show(MarkupText text) {
		showing = true;
		try {
			setText(text.plain());
			kinds.set(text.paragraphs().stream().map(Paragraph::kind).toList());
			styles.runs(text);
			styles.lines();
		} finally {
			showing = false;
		}
	}

	/** What is in the field now. */
	MarkupText markup() {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int line = 0; line < getLineCount(); line++) {
			paragraphs.add(new Paragraph(kinds.get(line), styles.read(line)));
		}
		return new MarkupText(paragraphs);
	}

	/** Whether the program, not the user, is changing the text. */
	boolean isShowing() {
		return showing;
	}

	private void modified(ExtendedModifyEvent event) {
		if (!showing) {
			String come = event.length == 0 ? "" : getTextRange(event.start, event.length);
			int gone = count(event.replacedText);
			kinds.replaced(getLineAtOffset(event.start), gone, count(come));
			if (event.length > 0) {
				styles.apply(event.start, event.length, typing == null ? before(event.start) : typing);
			}
			if (gone > 0 || come.contains("\n")) {
				styles.lines();
			}
		}
	}

	private static int count(String text) {
		return (int) text.chars().filter(c -> c == '\n').count();
	}

	private Set<Emphasis> before(int offset) {
		int column = offset - getOffsetAtLine(getLineAtOffset(offset));
		return column == 0 ? Set.of() : MarkupStyles.emphasis(getStyleRangeAtOffset(offset - 1));
	}

	/** Emphasis at the caret or of the selection's first character. */
	Set<Emphasis> emphasis() {
		if (typing != null) {
			return typing;
		}
		return getSelectionCount() > 0 ? MarkupStyles.emphasis(getStyleRangeAtOffset(getSelection().x))
				: before(getCaretOffset());
	}

	/** Turns an emphasis of the selection, or of what is typed next, on or off. */
	void toggle(Emphasis emphasis) {
		Set<Emphasis> wanted = EnumSet.noneOf(Emphasis.class);
		wanted.addAll(emphasis());
		if (!wanted.remove(emphasis)) {
			wanted.add(emphasis);
		}
		if (getSelectionCount() == 0) {
			typing = wanted;
		} else {
			styles.emphasise(getSelection().x, getSelectionCount(), emphasis, wanted.contains(emphasis));
			changed();
		}
	}

	/** Kind of the paragraph the caret is in. */
	ParagraphKind kind() {
		return kinds.get(getLineAtOffset(getCaretOffset()));
	}

	/** Makes the chosen paragraphs of a role, or running text again when they are so already. */
	void toggle(Role role) {
		ParagraphKind wanted = kind().role() == role ? ParagraphKind.TEXT : ParagraphKind.of(role);
		eachChosenLine(line -> kinds.set(line, wanted));
	}

	/** Moves the chosen items deeper (1) or less deep (-1); the least deep become running text. */
	void indent(int levels) {
		eachChosenLine(line -> {
			ParagraphKind kind = kinds.get(line);
			if (kind.isItem()) {
				kinds.set(line, kind.depth() + levels < 0 ? ParagraphKind.TEXT : kind.deeper(levels));
			}
		});
	}

	private void eachChosenLine(java.util.function.IntConsumer action) {
		int first = getLineAtOffset(getSelection().x);
		int last = getLineAtOffset(getSelection().y);
		for (int line = first; line <= last; line++) {
			action.accept(line);
		}
		styles.lines();
		changed();
	}

	/** The link at the caret, or the empty string. */
	String link() {
		int at = Math.min(getCaretOffset(), getCharCount() - 1);
		return at < 0 ? "" : MarkupStyles.link(getStyleRangeAtOffset(at));
	}

	/** Makes the selection lead somewhere, or nowhere when empty; without a selection the address itself is put in. */
	void link(String href) {
		if (getSelectionCount() == 0 && !href.isEmpty()) {
			put(new MarkupText(List.of(new Paragraph(kind(), List.of(new Run(href, Set.of(), href))))));
		} else {
			styles.link(getSelection().x, getSelectionCount(), href);
			changed();
		}
	}

	/** Replaces the selection by a text with markup. */
	void put(MarkupText text) {
		int from = getSelection().x;
		MarkupText whole = markup().replace(from, getSelection().y, text);
		show(whole);
		setCaretOffset(Math.min(getCharCount(), from + text.plain().length()));
		showSelection();
		changed();
	}

	/** Tells listeners that the user has changed something other than by typing. */
	void changed() {
		notifyListeners(SWT.Modify, new org.eclipse.swt.widgets.Event());
	}

	@Override
	public void paste() {
		if (getEditable()) {
			MarkupClipboard.read(getDisplay()).ifPresent(this::put);
		}
	}

	@Override
	public void copy() {
		if (getSelectionCount() > 0) {
			MarkupClipboard.write(getDisplay(), markup().part(getSelection().x, getSelection().y));
		}
	}

	@Override
	public void cut() {
		if (getSelectionCount() > 0 && getEditable()) {
			copy();
			insert("");
		}
	}
}
