package se.styrkedjan.ui.markup;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.form.FieldNotes;
import se.styrkedjan.ui.form.FieldUndo;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.TypingPace;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * A field for text with light markup, with its label over it and help and messages under it. What is typed is committed
 * when typing pauses, every five seconds while it does not, when the field is left and before undo, so that undo and
 * redo are those of the document. It grows with its text, which is at most 75 characters wide. Used on the UI thread.
 */
public final class MarkupEditor extends Composite {

	private final MarkupListener listener;
	private final Label label;
	private final MarkupFrame frame;
	private final MarkupField field;
	private final MarkupBar bar;
	private final FieldNotes notes;
	private String committed = "";
	private final TypingPace pace;
	private boolean dirty;

	/**
	 * An empty editor.
	 *
	 * @param parent   what it stands in
	 * @param name     its label
	 * @param listener is told of what is written
	 */
	public MarkupEditor(Composite parent, String name, MarkupListener listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		setLayout(FormKit.layout(1, Spacing.TINY, 0));
		setLayoutData(FormKit.fill());
		setBackground(parent.getBackground());
		Composite head = FormKit.row(this, 2);
		label = FormKit.text(head, name, TextStyle.STRONG, Tone.TEXT);
		frame = new MarkupFrame(this);
		field = frame.field();
		pace = new TypingPace(field, this::take);
		bar = new MarkupBar(head, field);
		head.setLayout(new HeadLayout());
		notes = new FieldNotes(this);
		listen(name);
	}

	/**
	 * Shows text that is only to be read: no label, no room for buttons.
	 *
	 * @param parent what it stands in
	 * @param name   what a screen reader calls it
	 */
	public static MarkupEditor reader(Composite parent, String name) {
		MarkupEditor reader = new MarkupEditor(parent, name, (html, burst) -> {
			// what is only read is never committed
		});
		Composite head = reader.label.getParent();
		head.setVisible(false);
		((GridData) head.getLayoutData()).exclude = true;
		reader.setEditable(false);
		return reader;
	}

	private void listen(String name) {
		field.addListener(SWT.Modify, e -> changed());
		field.addListener(SWT.FocusIn, e -> bar.show(field.getEditable()));
		field.addListener(SWT.FocusOut, e -> {
			bar.show(false);
			commit();
		});
		field.setData(FieldUndo.KEY, new FieldUndo() {
			@Override
			public void settle() {
				commit();
			}

			@Override
			public void undo() {
				commit();
				listener.undoBeyond();
			}

			@Override
			public void redo() {
				commit();
				listener.redoBeyond();
			}
		});
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = notes.words();
			}
		});
		addListener(SWT.Dispose, e -> commit());
	}

	private void changed() {
		if (!field.isShowing()) {
			dirty = true;
			pace.typed();
		}
		frame.grow();
	}

	/** Takes what is typed to the listener, if anything has changed. */
	public void commit() {
		take();
		pace.end();
	}

	private void take() {
		if (dirty && !field.isDisposed()) {
			dirty = false;
			String html = html();
			if (!html.equals(committed)) {
				committed = html;
				listener.committed(html, pace.burst());
			}
		}
	}

	/** What is written now, as safe HTML; the empty string when nothing is. */
	public String html() {
		return MarkupWriter.write(field.markup());
	}

	/** Shows other text. Does nothing when it is what is shown, or while there is typing that is not yet committed. */
	public void show(String html) {
		String wanted = MarkupWriter.write(MarkupReader.read(html));
		if (!dirty && !wanted.equals(html())) {
			int caret = MarkupCaret.after(field.getText(), field.getCaretOffset(), MarkupReader.read(html).plain());
			field.show(MarkupReader.read(html));
			field.setCaretOffset(caret);
			frame.grow();
		}
		if (!dirty) {
			committed = wanted;
		}
	}

	/** Lets the text be written in, or only read and copied. */
	public void setEditable(boolean editable) {
		field.setEditable(editable);
		frame.look();
	}

	/** Shows help under the field; answers the editor. */
	public MarkupEditor help(String text) {
		notes.help(text);
		return this;
	}

	/** Shows what is wrong with the text, or nothing more when empty. */
	public void complain(Optional<String> problem) {
		notes.complain(problem);
	}

	/** Changes the label. */
	public void setName(String name) {
		label.setText(name.replace("&", "&&"));
	}

	/** The text widget, for focus. */
	public StyledText control() {
		return field;
	}

	@Override
	public boolean setFocus() {
		// while it goes away with its page, its field may have gone first
		return !field.isDisposed() && field.setFocus();
	}
}
