package se.styrkedjan.forms.search;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.table.OpenEditor;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.form.DrawnRows;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** Searches all texts of the plan that is open; each hit leads to its place. */
public final class SearchView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.forms.search";

	private static final Messages WORDS = Messages.of(SearchView.class);
	private static final int PAUSE = 200;
	private static final int[] WIDTHS = {130, 360, 560};

	private final Runnable search = this::search;
	private OpenEditor editor;
	private Text field;
	private Label words;
	private Table table;
	private List<PlanHit> hits = List.of();
	private Object asked;

	@Override
	public void createPartControl(Composite parent) {
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		field = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL);
		field.setMessage(WORDS.text("field"));
		field.setLayoutData(FormKit.fill());
		field.addListener(SWT.Modify, event -> event.display.timerExec(PAUSE, search));
		field.addListener(SWT.DefaultSelection, event -> open(0));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
				table.setFocus();
				table.setSelection(0);
			}
		});
		words = FormKit.secondary(parent, WORDS.text("empty"));
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		table.setLayoutData(FormKit.fillBoth());
		List<String> heads = List.of("column.type", "column.title", "column.excerpt");
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(WORDS.text(heads.get(i)));
			column.setWidth(WIDTHS[i]);
		}
		DrawnRows.of(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, hits.get(event.index)));
		table.addListener(SWT.DefaultSelection, event -> open(table.getSelectionIndex()));
		editor = new OpenEditor(getSite().getPage(), part -> search());
		search();
	}

	private static void fill(TableItem item, PlanHit hit) {
		item.setText(new String[] {Wording.current().type(hit.element().eClass()), hit.title(), hit.excerpt()});
	}

	private void search() {
		if (field.isDisposed()) {
			return;
		}
		Optional<Plan> plan = editor.active().map(part -> part.getAdapter(EditingSession.class))
				.map(EditingSession::root).filter(Plan.class::isInstance).map(Plan.class::cast);
		String typed = field.getText();
		if (plan.isEmpty() || typed.isBlank()) {
			asked = null;
			show(List.of(), WORDS.text(plan.isEmpty() ? "noPlan" : "empty"));
		} else {
			search(PlanSearch.texts(plan.get()), typed);
		}
	}

	/** Looks off the UI thread; what was found of an older question is not shown. */
	private void search(List<PlanSearch.Texts> texts, String typed) {
		Object question = texts;
		asked = question;
		LongWork.run(WORDS.text("searching"), progress -> PlanSearch.find(texts, typed), found -> {
			if (question == asked && !field.isDisposed()) {
				show(found, WORDS.text("found", found.size()));
			}
		}, error -> show(List.of(), StoreProblem.text(error).what()));
	}

	private void show(List<PlanHit> found, String note) {
		if (field.isDisposed()) {
			return;
		}
		hits = found;
		words.setText(note);
		words.requestLayout();
		Shown.when(!hits.isEmpty(), table);
		table.setItemCount(hits.size());
		table.clearAll();
	}

	private void open(int index) {
		if (index >= 0 && index < hits.size()) {
			editor.reveal(hits.get(index).element());
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
		}
		super.dispose();
	}
}
