package se.styrkedjan.forms.search;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.table.OpenEditor;
import se.styrkedjan.store.SearchAnswer;
import se.styrkedjan.store.SearchAnswer.Extent;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Searches everything as it is typed: plans of all years, maps, cases, texts; each hit leads to its place. */
public final class SearchView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.forms.search";

	private static final Messages WORDS = Messages.of(SearchView.class);
	/** Milliseconds without a key after which is asked. */
	private static final int PAUSE = 100;
	private static final int LIMIT = 200;

	private final Runnable ask = this::ask;
	private OpenEditor editor;
	private Searching searching;
	private Text field;
	private SearchFilters filters;
	private Label note;
	private Link everywhere;
	private HitTree tree;
	private boolean waiting;
	private boolean openWhenFound;

	@Override
	public void createPartControl(Composite parent) {
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		SearchRow row = new SearchRow(parent);
		field = row.field();
		Composite below = FormKit.row(parent, 3);
		note = FormKit.secondary(below, WORDS.text("empty"));
		everywhere = FormKit.link(below, WORDS.text("everywhere"), this::searchEverywhere);
		everywhere.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		filters = new SearchFilters(row.parts(), below, ask);
		tree = new HitTree(parent);
		searching = new Searching(parent.getDisplay(),
				new Searching.Listener(this::show, error -> note(StoreProblem.text(error).what())));
		editor = new OpenEditor(getSite().getPage(), part -> followEditor());
		listen();
		new StoreFollower(parent, ask);
		followEditor();
		show(SearchAnswer.NOTHING);
	}

	private void listen() {
		field.addListener(SWT.Modify, event -> {
			waiting = true;
			event.display.timerExec(PAUSE, ask);
		});
		field.addListener(SWT.DefaultSelection, event -> openFirst());
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.enter();
				event.doit = false;
			}
		});
		tree.onOpen(this::open);
		tree.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				setFocus();
			}
		});
	}

	/** Searches everywhere for some words. */
	void search(String words) {
		filters.clear();
		field.setText(words);
		field.setSelection(words.length());
		ask();
	}

	/** Searches only in the document that is open, if any is. */
	void searchOpenDocument() {
		if (openDocument().isPresent()) {
			filters.onlyOpen();
			ask();
		}
	}

	private Optional<String> openDocument() {
		return editor.active().map(part -> part.getAdapter(EditingSession.class)).map(EditingSession::documentId);
	}

	private void followEditor() {
		if (!field.isDisposed()) {
			filters.setOpen(openDocument());
		}
	}

	private void ask() {
		Optional<Store> store = WorkContext.get().store();
		if (field.isDisposed()) {
			return;
		}
		if (store.isEmpty() || field.getText().isBlank()) {
			searching.stop();
			show(SearchAnswer.NOTHING);
			return;
		}
		Choice choice = WorkContext.get().choice();
		searching.ask(store.get(), SearchQuestion.of(field.getText(), LIMIT).within(filters.filter(openDocument()))
				.near(choice.unitId(), choice.year()).with(UnsavedPlans.texts()));
	}

	private void searchEverywhere() {
		filters.clear();
		field.setFocus();
		ask();
	}

	private void show(SearchAnswer answer) {
		if (field.isDisposed()) {
			return;
		}
		boolean nothing = answer.hits().isEmpty();
		boolean typed = !field.getText().isBlank();
		tree.show(answer.hits());
		Shown.when(!nothing, tree.control());
		Shown.when(nothing && typed && answer.extent() == Extent.ALL && filters.isSet(), everywhere);
		waiting = false;
		if (openWhenFound) {
			openFirst();
		}
		String found = WorkContext.get().store().isEmpty() ? WORDS.text("opening")
				: WORDS.text("found." + answer.extent(), answer.hits().size());
		note(typed ? found : WORDS.text("empty"));
	}

	/** Somebody who presses Enter before the answer has come means the answer. */
	private void openFirst() {
		openWhenFound = waiting;
		if (!waiting) {
			tree.hits().stream().findFirst().ifPresent(this::open);
		}
	}

	private void note(String words) {
		if (!note.isDisposed()) {
			note.setText(words.replace("&", "&&"));
			note.requestLayout();
		}
	}

	/** The view stays beside what is opened, to go on to the next hit. */
	private void open(SearchHit hit) {
		IWorkbenchWindow window = getSite().getWorkbenchWindow();
		if (Documents.open(hit.document().id(), hit.elementId())) {
			try {
				window.getActivePage().showView(ID, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				note(e.getLocalizedMessage());
			}
		}
	}

	@Override
	public void setFocus() {
		field.setFocus();
		field.selectAll();
	}

	@Override
	public void dispose() {
		if (editor != null) {
			editor.dispose();
			searching.end();
		}
		super.dispose();
	}
}
