package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.ui.process.ElementChoice;

/** Follows which editor a page shows, for views that tell of its plan. */
public final class OpenEditor {

	private final IWorkbenchPage page;
	private final Following listener;

	/** Follows a page; the listener is told of each change until {@link #dispose}. */
	public OpenEditor(IWorkbenchPage page, Consumer<Optional<IWorkbenchPart>> onChange) {
		this.page = page;
		this.listener = new Following(onChange);
		page.addPartListener(listener);
	}

	/** The editor that is shown. */
	public Optional<IWorkbenchPart> active() {
		return Optional.ofNullable(page.getActiveEditor());
	}

	/** Leads to an element of the document that is shown: of a plan to its place, of a map by choosing it. */
	public void reveal(EObject element) {
		IEditorPart active = page.getActiveEditor();
		if (active instanceof PlanEditor editor) {
			page.activate(editor);
			editor.reveal(element);
		} else if (active != null && active.getAdapter(EditingSession.class) instanceof EditingSession session) {
			page.activate(active);
			ElementChoice.of(session).choose(element == session.root() ? List.of() : List.of(element));
		}
	}

	/** Stops to follow. */
	public void dispose() {
		page.removePartListener(listener);
		listener.end();
	}

	/** Hears of editors that come and go. */
	private final class Following implements IPartListener {

		private final Consumer<Optional<IWorkbenchPart>> onChange;
		private final IPropertyListener loaded = this::loaded;
		private Optional<IWorkbenchPart> last = active();

		Following(Consumer<Optional<IWorkbenchPart>> onChange) {
			this.onChange = onChange;
			last.ifPresent(part -> part.addPropertyListener(loaded));
		}

		private void look(IWorkbenchPart part) {
			if (part instanceof IEditorPart && !active().equals(last)) {
				end();
				last = active();
				last.ifPresent(shown -> shown.addPropertyListener(loaded));
				onChange.accept(last);
			}
		}

		/** An editor is shown before its plan is loaded. */
		private void loaded(Object part, int property) {
			if (property == IEditorPart.PROP_INPUT) {
				onChange.accept(last);
			}
		}

		private void end() {
			last.ifPresent(part -> part.removePropertyListener(loaded));
		}

		@Override
		public void partActivated(IWorkbenchPart part) {
			look(part);
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			look(part);
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			look(part);
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			look(part);
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			look(part);
		}
	}
}
