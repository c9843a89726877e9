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
import org.eclipse.ui.PlatformUI;
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
import se.styrkedjan.ui.work.LongWork;

/** Searches everything as it is typed: plans of all years, maps, cases, texts; each hit leads to its place. */
public final class SearchView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.forms.search";

	private static final Messages WORDS = Messages.of(SearchView.class);
	/** Milliseconds without a key after which is asked. */
	private static final int PAUSE = 100;
	private static final int LIMIT = 200;

	private final Runnable ask = this::ask;
	private final Runnable reread = this::readPlaces;
	private OpenEditor editor;
	private Searching searching;
	private Text field;
	private SearchFilters filters;
	private Label note;
	private Link everywhere;
	private HitTree tree;

	@Override
	public void createPartControl(Composite parent) {
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		Composite row = FormKit.row(parent, 4);
		Composite below = FormKit.row(parent, 3);
		field = new Text(row, SWT.SEARCH | SWT.ICON_CANCEL);
		field.setMessage(WORDS.text("field"));
		field.setLayoutData(FormKit.fill());
		note = FormKit.secondary(below, WORDS.text("empty"));
		everywhere = FormKit.link(below, WORDS.text("everywhere"), this::searchEverywhere);
		everywhere.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		filters = new SearchFilters(row, below, ask);
		tree = new HitTree(parent);
		searching = new Searching(parent.getDisplay(),
				new Searching.Listener(this::show, error -> note(StoreProblem.text(error).what())));
		editor = new OpenEditor(getSite().getPage(), part -> followEditor());
		WorkContext.get().addListener(reread);
		listen();
		followEditor();
		readPlaces();
		show(SearchAnswer.NOTHING);
	}

	private void listen() {
		field.addListener(SWT.Modify, event -> event.display.timerExec(PAUSE, ask));
		field.addListener(SWT.DefaultSelection, event -> tree.hits().stream().findFirst().ifPresent(this::open));
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

	/** Shows the view with words to search for everywhere. */
	static void show(IWorkbenchWindow window, String words) {
		show(window).ifPresent(view -> {
			view.filters.clear();
			view.field.setText(words);
			view.field.setSelection(words.length());
			view.ask();
		});
	}

	/** Shows the view to search in the document that is open, or everywhere when none is. */
	static void showForOpenDocument(IWorkbenchWindow window) {
		boolean wasOpen = window.getActivePage().findView(ID) != null;
		show(window).filter(view -> !wasOpen && view.openDocument().isPresent()).ifPresent(view -> {
			view.filters.onlyOpen();
			view.ask();
		});
	}

	private static Optional<SearchView> show(IWorkbenchWindow window) {
		try {
			IWorkbenchPage page = window.getActivePage();
			if (!page.isEditorAreaVisible()) {
				page = PlatformUI.getWorkbench().showPerspective("se.styrkedjan.forms.planning", window);
			}
			return Optional.of((SearchView) page.showView(ID));
		} catch (org.eclipse.ui.WorkbenchException e) {
			StoreProblem.text(e);
			return Optional.empty();
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

	private void readPlaces() {
		Optional<Store> store = WorkContext.get().store();
		if (store.isPresent() && !field.isDisposed()) {
			LongWork.run(WORDS.text("reading"), progress -> SearchPlaces.read(store.get()), found -> {
				if (!field.isDisposed()) {
					filters.show(found);
				}
			}, error -> note(StoreProblem.text(error).what()));
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
		boolean asked = !field.getText().isBlank();
		tree.show(answer.hits());
		Shown.when(!nothing, tree.control());
		Shown.when(nothing && asked && answer.extent() == Extent.ALL && filters.isSet(), everywhere);
		note(asked ? WORDS.text("found." + answer.extent(), answer.hits().size()) : WORDS.text("empty"));
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
		WorkContext.get().removeListener(reread);
		if (editor != null) {
			editor.dispose();
			searching.end();
		}
		super.dispose();
	}
}
