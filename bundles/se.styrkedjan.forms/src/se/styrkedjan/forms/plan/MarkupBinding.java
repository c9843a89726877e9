package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Typing;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.markup.MarkupEditor;
import se.styrkedjan.ui.markup.MarkupListener;

/** A field of running text joined to a text of the model; typing without a pause makes one step of undo. */
public final class MarkupBinding implements MarkupListener {

	private final EditContext context;
	private final MarkupEditor editor;
	private TextTarget target;

	/**
	 * A field joined to nothing yet.
	 *
	 * @param parent  what it stands in
	 * @param label   its label
	 * @param context where operations are made
	 */
	public MarkupBinding(Composite parent, String label, EditContext context) {
		this.context = context;
		editor = new MarkupEditor(parent, label, this);
	}

	/** The field, for help, layout data and visibility. */
	public MarkupEditor field() {
		return editor;
	}

	/** Shows and changes another text from now on; what was typed for the last one is committed to that one. */
	public void bind(TextTarget other) {
		commit();
		target = other;
		editor.complain(Optional.empty());
		refresh();
	}

	/** Shows the text as it is in the model, unless the user is typing. */
	public void refresh() {
		if (target != null) {
			editor.setEditable(target.refusal().isEmpty());
			editor.show(target.text());
		}
	}

	/** Whether the model has a text here. */
	public boolean hasText() {
		return target != null && !target.text().isEmpty();
	}

	/** The text of the model; empty when there is none. */
	public String text() {
		return target == null ? "" : target.text();
	}

	/** Whether the text may be changed. */
	public boolean isEditable() {
		return target != null && target.refusal().isEmpty();
	}

	/** Makes the text another, as one step of undo. */
	public void replace(String html) {
		commit();
		if (target != null && !html.equals(target.text())) {
			editor.complain(context.perform(target.change(html)).map(Wording.current()::of));
			refresh();
		}
	}

	/** Makes an operation of what has been typed since the last one. */
	public void commit() {
		if (!editor.isDisposed()) {
			editor.commit();
		}
	}

	@Override
	public void committed(String html, Object burst) {
		if (target != null && !html.equals(target.text())) {
			Optional<Refusal> refusal = context.perform(new Typing(target.change(html), burst));
			editor.complain(refusal.map(Wording.current()::of));
		}
	}

	@Override
	public void undoBeyond() {
		context.session().undo();
	}

	@Override
	public void redoBeyond() {
		context.session().redo();
	}
}
