package se.styrkedjan.forms.plan;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Typing;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.form.FieldUndo;
import se.styrkedjan.ui.form.TypingPace;

/**
 * Joins a field of text to a text of the model: what is typed becomes one step of undo until typing pauses or the focus
 * leaves, and what is not yet an operation is never overwritten by a refresh. A refusal leaves what was typed and is said
 * under the field.
 */
public final class TextBinding {

	private final EditContext context;
	private final TextView view;
	private final TypingPace pace;
	private TextTarget target;
	private boolean pending;

	/** A binding of a field, to nothing yet. */
	public TextBinding(EditContext context, TextView view) {
		this.context = context;
		this.view = view;
		this.pace = new TypingPace(view.control(), this::take);
		view.onTyping(this::typed);
		view.control().addListener(SWT.FocusOut, event -> commit());
		view.control().setData(FieldUndo.KEY, new Undo());
	}

	/** Undo while the field has the focus: what is being typed is the last step. */
	private final class Undo implements FieldUndo {

		@Override
		public void settle() {
			commit();
		}

		@Override
		public void undo() {
			commit();
			context.session().undo();
		}

		@Override
		public void redo() {
			commit();
			context.session().redo();
		}
	}

	/** Shows and changes another text from now on; what was typed for the last one is committed to that one. */
	public void bind(TextTarget other) {
		commit();
		target = other;
		view.complain(Optional.empty());
		pending = false;
		refresh();
	}

	/** Shows the text as it is in the model, unless the user is typing. */
	public void refresh() {
		if (target == null || pending) {
			return;
		}
		view.setEditable(target.refusal().isEmpty());
		if (!view.text().equals(target.text())) {
			view.show(target.text());
		}
	}

	/** Makes an operation of what has been typed since the last one. */
	public void commit() {
		take();
		pace.end();
	}

	private void take() {
		if (!pending || target == null) {
			return;
		}
		String typed = view.text();
		Optional<String> problem = target.problem(typed);
		pending = problem.isPresent();
		view.complain(problem);
		if (!pending && !typed.equals(target.text())) {
			keep(context.perform(new Typing(target.change(typed), pace.burst())));
		}
	}

	private void keep(Optional<Refusal> refusal) {
		pending = refusal.isPresent();
		view.complain(refusal.map(Wording.current()::of));
	}

	private void typed() {
		pending = true;
		pace.typed();
	}
}
