package se.styrkedjan.forms.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.store.Revision;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The saved versions, newest first. One chosen is compared with the one before it, two with each other. */
final class RevisionList {

	private static final Messages WORDS = Messages.of(RevisionList.class);

	private final TableViewer viewer;
	private final Composite only;
	private final Label about;
	private final Label empty;
	private List<Revision> history = List.of();

	RevisionList(Composite parent, Consumer<Comparison> onChoice, Runnable onWhole) {
		Composite column = new Composite(parent, SWT.NONE);
		column.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		Theme.current().paint(column, Tone.PANEL, Tone.TEXT);
		FormKit.section(column, WORDS.text("list.title"));
		FormKit.secondary(column, WORDS.text("list.help"));
		only = FormKit.column(column, Spacing.TINY);
		about = FormKit.body(only, "");
		FormKit.link(only, WORDS.text("list.whole"), onWhole);
		Shown.when(false, only);
		empty = FormKit.secondary(column, WORDS.text("list.empty"));
		viewer = new TableViewer(column, SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
		viewer.getControl().setLayoutData(FormKit.fillBoth());
		Theme.current().paint(viewer.getControl(), Tone.PANEL, Tone.TEXT);
		OnlyColumn.of(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new RevisionLabels(viewer.getTable()));
		viewer.addSelectionChangedListener(event -> chosen().ifPresent(onChoice));
	}

	/** Says what the history is told of. */
	void about(Subject subject) {
		about.setText(WORDS.text("list.about", subject.title()).replace("&", "&&"));
		Shown.when(!subject.isWhole(), only);
		only.requestLayout();
	}

	void show(Listed listed) {
		history = listed.all();
		viewer.setInput(listed.shown());
		Shown.when(history.isEmpty(), empty);
		listed.shown().stream().findFirst().ifPresent(newest -> viewer.setSelection(new StructuredSelection(newest)));
	}

	private Optional<Comparison> chosen() {
		List<Revision> chosen = history.stream().filter(viewer.getStructuredSelection().toList()::contains).toList();
		if (chosen.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(chosen.size() > 1 ? new Comparison(Optional.of(chosen.getLast()), chosen.getFirst())
				: new Comparison(before(chosen.getFirst()), chosen.getFirst()));
	}

	private Optional<Revision> before(Revision revision) {
		return history.stream().filter(other -> other.number() < revision.number()).findFirst();
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}
}
