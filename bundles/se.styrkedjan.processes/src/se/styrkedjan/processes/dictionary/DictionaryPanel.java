package se.styrkedjan.processes.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.forms.table.Chooser;
import se.styrkedjan.forms.wizard.NameDialog;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.processes.properties.ElementForm;
import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.DraggedElement;
import se.styrkedjan.ui.process.ElementDrag;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.Notice;

/** The lists of the dictionary at the left, the chosen entry in the middle, where it is used at the right. */
final class DictionaryPanel extends Composite {

	private static final Messages WORDS = Messages.of(DictionaryPanel.class);
	private static final int TOOLS = 5;
	private static final int[] WEIGHTS = {30, 35, 35};

	private final DictionaryWork work;
	private final OpenProcess open;
	private final Chooser<DictionaryKind> kind;
	private final Text filter;
	private final Table table;
	private final Composite middle;
	private final UsesList uses;
	private List<NamedElement> rows = List.of();
	private ElementForm form;

	DictionaryPanel(Composite parent, DictionaryWork work) {
		super(parent, SWT.NONE);
		this.work = work;
		this.open = new OpenProcess(work.session(), Notice::tell);
		setLayout(FormKit.layout(1, Spacing.SMALL, 0));
		Composite tools = FormKit.row(this, TOOLS);
		kind = new Chooser<>(tools, WORDS.text("kind"), Arrays.asList(DictionaryKind.values()),
				each -> WORDS.text("DictionaryKind." + each)).onChoice(each -> refresh());
		filter = new Text(tools, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(WORDS.text("filter"));
		filter.setLayoutData(FormKit.fill());
		filter.addListener(SWT.Modify, event -> refresh());
		FormKit.button(tools, WORDS.text("add"), this::add);
		FormKit.button(tools, WORDS.text("remove"), this::remove);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		table = new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		OnlyColumn.of(table);
		table.addListener(SWT.Selection, event -> show());
		ElementDrag.from(table, () -> chosen().map(entry -> new DraggedElement(work.organisation().getId(), entry.getId())));
		middle = new Composite(sash, SWT.NONE);
		middle.setLayout(FormKit.layout(1, 0, 0));
		uses = new UsesList(sash);
		sash.setWeights(WEIGHTS);
		refresh();
	}

	/** Shows the dictionary as it is now. */
	void refresh() {
		if (isDisposed()) {
			return;
		}
		Optional<NamedElement> before = chosen();
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		rows = new ArrayList<>(kind.chosen().of(work.organisation()).stream()
				.filter(entry -> name(entry).toLowerCase(Locale.ROOT).contains(wanted))
				.sorted(Comparator.comparing(DictionaryPanel::name, new SwedishOrder())).toList());
		table.removeAll();
		rows.forEach(entry -> new TableItem(table, SWT.NONE).setText(name(entry)));
		before.map(rows::indexOf).filter(index -> index >= 0).or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(0))
				.ifPresent(table::setSelection);
		show();
	}

	private static String name(NamedElement entry) {
		return Objects.requireNonNullElse(entry.getName(), "");
	}

	private Optional<NamedElement> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	private void show() {
		NamedElement entry = chosen().orElse(null);
		if (form != null && !form.isDisposed() && form.element() == entry) {
			form.refresh();
			return;
		}
		if (form != null) {
			form.commit();
			form.dispose();
			form = null;
		}
		if (entry != null) {
			form = new ElementForm(middle, open, entry);
			form.setLayoutData(FormKit.fillBoth());
		}
		middle.layout();
		uses.show(entry);
	}

	private void add() {
		NameDialog.ask(getShell(), WORDS.text("add"), WORDS.text("add.name"), "").ifPresent(name -> {
			NamedElement entry = Elements.create(kind.chosen().type());
			entry.setName(name);
			open.perform(new AddElement(work.organisation(), kind.chosen().list(), entry));
			filter.setText("");
			table.setSelection(rows.indexOf(entry));
			show();
		});
	}

	private void remove() {
		chosen().ifPresent(entry -> WorkContext.get().store()
				.ifPresent(store -> open.perform(new RemoveEntry(entry, store))));
	}

	/** Makes operations of what has been typed. */
	void commit() {
		if (form != null && !form.isDisposed()) {
			form.commit();
		}
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
