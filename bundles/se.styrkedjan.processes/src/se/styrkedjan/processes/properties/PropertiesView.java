package se.styrkedjan.processes.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.processes.open.Followed;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.ElementChoice;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Properties of what is chosen in the active editor, or of the process itself; of several, what they have in common. */
public final class PropertiesView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.processes.properties";

	private static final Messages WORDS = Messages.of(PropertiesView.class);

	private Composite area;
	private Composite content;
	private OpenProcess open;
	private Followed followed;

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, 0, 0));
		followed = new Followed(getSite().getPage(), this::show, this::refresh, this::rebuild);
	}

	private void show(Optional<OpenProcess> other) {
		open = other.orElse(null);
		rebuild();
	}

	private void rebuild() {
		if (area.isDisposed()) {
			return;
		}
		if (content != null && !content.isDisposed()) {
			commit();
			content.dispose();
		}
		content = open == null ? message("nothing") : form();
		content.setLayoutData(FormKit.fillBoth());
		area.layout();
	}

	private Composite form() {
		List<EObject> chosen = ElementChoice.of(open.session()).chosen();
		if (chosen.size() > 1) {
			return new SeveralForm(area, open, chosen);
		}
		return new ElementForm(area, open, chosen.isEmpty() ? open.session().root() : chosen.getFirst());
	}

	private Composite message(String key) {
		Composite column = new Composite(area, 0);
		column.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		FormKit.secondary(column, WORDS.text(key));
		return column;
	}

	/** What was shown may have been removed, and a merge may replace it. */
	private void refresh() {
		if (area.isDisposed() || content == null || content.isDisposed()) {
			return;
		}
		if (content instanceof ElementForm form) {
			boolean gone = form.element() != open.session().root()
					&& !ElementChoice.of(open.session()).chosen().contains(form.element());
			if (gone) {
				rebuild();
			} else {
				form.refresh();
			}
		} else if (content instanceof SeveralForm form) {
			if (ElementChoice.of(open.session()).chosen().equals(form.chosen())) {
				form.refresh();
			} else {
				rebuild();
			}
		}
	}

	private void commit() {
		if (content instanceof ElementForm form) {
			form.commit();
		} else if (content instanceof SeveralForm form) {
			form.commit();
		}
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditingSession.class ? adapter.cast(open == null ? null : open.session())
				: super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (followed != null) {
			followed.dispose();
		}
		super.dispose();
	}
}
