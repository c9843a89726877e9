package se.styrkedjan.forms.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.operations.RestoreRevision;
import se.styrkedjan.forms.plan.ElementHistory;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** The page with the saved versions of a plan: when, by whom, what changed between any two, and taking one back. */
public final class HistoryPage implements PlanPage, ElementHistory {

	private static final Messages WORDS = Messages.of(HistoryPage.class);
	private static final int[] WEIGHTS = {38, 62};

	private PlanContext context;
	private Composite area;
	private RevisionList revisions;
	private ChangeView changes;
	private long listed = -1;
	private Object wanted;
	private Subject subject = Subject.WHOLE_PLAN;

	@Override
	public String title() {
		return WORDS.text("page.title");
	}

	@Override
	public void create(Composite parent, PlanContext shared) {
		context = shared;
		area = parent;
		parent.setLayout(FormKit.layout(1, 0, 0));
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		sash.setSashWidth(1);
		Theme.current().paint(sash, Tone.LINE, Tone.TEXT);
		revisions = new RevisionList(sash, this::compare, () -> tell(Subject.WHOLE_PLAN));
		changes = new ChangeView(sash, this::restore);
		sash.setWeights(WEIGHTS);
	}

	@Override
	public void refresh() {
		long newest = context.session().revision().number();
		if (newest == listed) {
			return;
		}
		listed = newest;
		String id = context.session().documentId();
		Subject told = subject;
		store().ifPresent(store -> LongWork.run(WORDS.text("listing"), progress -> {
			List<Revision> all = store.history(id);
			return new Listed(all, told.revisions(store, all, progress));
		}, found -> show(told, found), this::failed));
	}

	@Override
	public void tell(EObject element) {
		tell(Subject.of(element));
	}

	private void tell(Subject other) {
		subject = other;
		listed = -1;
		revisions.about(subject);
		refresh();
	}

	private static Optional<Store> store() {
		return WorkContext.get().store();
	}

	private void show(Subject told, Listed found) {
		if (!area.isDisposed() && told.equals(subject)) {
			revisions.show(found);
		}
	}

	/** Shows what leads from the older to the newer revision, found off the UI thread. */
	private void compare(Comparison comparison) {
		wanted = comparison;
		Subject told = subject;
		store().ifPresent(store -> LongWork.run(WORDS.text("comparing"), progress -> differences(store, told, comparison),
				found -> compared(comparison, found), this::failed));
	}

	private static List<Difference> differences(Store store, Subject told, Comparison comparison) {
		StoredDocument after = store.load(comparison.documentId(), comparison.newer().number());
		return comparison.older()
				.map(older -> told.differences(store.load(comparison.documentId(), older.number()).root(), after.root()))
				.orElse(List.of());
	}

	private void compared(Comparison comparison, List<Difference> found) {
		if (comparison == wanted && !area.isDisposed()) {
			changes.show(comparison, found);
			changes.offerToRestore(comparison.newer().number() < context.session().revision().number());
		}
	}

	private void restore(Revision revision) {
		store().ifPresent(store -> LongWork.run(WORDS.text("restoring"),
				progress -> store.load(revision.documentId(), revision.number()), this::restored, this::failed));
	}

	private void restored(StoredDocument document) {
		if (!area.isDisposed() && context
				.perform(new RestoreRevision(context.session().root(), document.root(), document.revision().number()))
				.isEmpty()) {
			context.say(WORDS.text("restored", document.revision().number()));
		}
	}

	private void failed(Throwable error) {
		if (area.isDisposed()) {
			return;
		}
		System.getLogger(HistoryPage.class.getName()).log(System.Logger.Level.ERROR, "history failed", error);
		Alert.tell(area.getShell(), StoreProblem.text(error));
	}

	@Override
	public void setFocus() {
		revisions.setFocus();
	}
}
