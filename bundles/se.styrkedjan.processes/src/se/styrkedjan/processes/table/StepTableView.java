package se.styrkedjan.processes.table;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.processes.open.DocumentTable;
import se.styrkedjan.processes.open.Followed;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The steps of a process, or the forums and agreements of a collaboration map, in the active editor, below its map. */
public final class StepTableView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.processes.steps";

	private static final Messages WORDS = Messages.of(StepTableView.class);

	private Composite area;
	private Composite content;
	private EditingSession session;
	private Followed followed;

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, 0, 0));
		followed = new Followed(getSite().getPage(), this::show, this::refresh, this::follow);
	}

	private void show(Optional<OpenProcess> open) {
		if (content != null) {
			content.dispose();
		}
		session = open.map(OpenProcess::session).orElse(null);
		content = open.flatMap(document -> DocumentTables.of(area, document)).orElseGet(this::nothing);
		content.setLayoutData(FormKit.fillBoth());
		area.layout();
	}

	private Composite nothing() {
		Composite column = new Composite(area, 0);
		column.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		FormKit.secondary(column, WORDS.text("nothing"));
		return column;
	}

	private void refresh() {
		if (content instanceof DocumentTable table && !content.isDisposed()) {
			table.refresh();
		}
	}

	private void follow() {
		if (content instanceof DocumentTable table && !content.isDisposed()) {
			table.follow();
		}
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditingSession.class ? adapter.cast(session) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (followed != null) {
			followed.dispose();
		}
		super.dispose();
	}
}
