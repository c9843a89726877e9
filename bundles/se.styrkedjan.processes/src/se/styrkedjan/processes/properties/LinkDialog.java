package se.styrkedjan.processes.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.editing.process.LinkTargets;
import se.styrkedjan.editing.process.LinkTargets.Found;
import se.styrkedjan.editing.process.SetLinks;
import se.styrkedjan.editing.process.SetLinks.Target;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.processes.open.CurrentDictionary;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** Asks what an element is to lead to: a kind, some words, and one of what fits. */
final class LinkDialog extends Dialog {

	private static final Messages WORDS = Messages.of(LinkDialog.class);
	private static final List<LinkKind> KINDS = List.of(LinkKind.DOCUMENT, LinkKind.SYSTEM, LinkKind.RISK,
			LinkKind.CONTROL, LinkKind.INDICATOR, LinkKind.GOAL);
	private static final int WIDTH = 560;
	private static final int HEIGHT = 280;

	private final List<? extends Linkable> elements;
	private final List<Found> all = new ArrayList<>();
	private Field<Combo> kind;
	private Text filter;
	private Table table;
	private Label empty;
	private Operation made;

	private LinkDialog(Shell parent, List<? extends Linkable> elements) {
		super(parent);
		this.elements = elements;
		entries(Kind.DOCUMENT, LinkKind.DOCUMENT);
		entries(Kind.SYSTEM, LinkKind.SYSTEM);
	}

	private void entries(Kind entries, LinkKind link) {
		for (DictionaryEntry entry : CurrentDictionary.get().of(entries)) {
			all.add(new Found(link, Target.of(entry), entry.address()));
		}
	}

	/** Asks; empty when the user has changed their mind. */
	static Optional<Operation> ask(Shell parent, Linkable element) {
		return ask(parent, List.of(element));
	}

	/** Asks what several elements are to lead to; empty when the user has changed their mind. */
	static Optional<Operation> ask(Shell parent, List<? extends Linkable> elements) {
		LinkDialog dialog = new LinkDialog(parent, elements);
		return dialog.open() == OK ? Optional.of(dialog.made) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("link.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		FormKit.heading(area, WORDS.text("link.title"));
		kind = new Field<>(area, WORDS.text("link.kind"), box -> new Combo(box, SWT.READ_ONLY));
		KINDS.forEach(each -> kind.control().add(Labels.capital(Wording.current().literal(each))));
		kind.control().select(0);
		kind.control().addListener(SWT.Selection, event -> show());
		filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(WORDS.text("link.filter"));
		filter.setLayoutData(FormKit.fill());
		filter.addListener(SWT.Modify, event -> show());
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridData rows = FormKit.fillBoth();
		rows.heightHint = HEIGHT;
		table.setLayoutData(rows);
		OnlyColumn.of(table);
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.addListener(SWT.Selection, event -> enable());
		empty = FormKit.secondary(area, "");
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("link.reading"),
				progress -> LinkTargets.of(store), this::found, error -> show()));
		return area;
	}

	private void found(List<Found> more) {
		if (!table.isDisposed()) {
			all.addAll(more);
			show();
		}
	}

	private LinkKind chosenKind() {
		return KINDS.get(kind.control().getSelectionIndex());
	}

	private void show() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		table.removeAll();
		all.stream().filter(each -> each.kind() == chosenKind())
				.filter(each -> (each.target().label() + ' ' + each.where()).toLowerCase(Locale.ROOT).contains(wanted))
				.filter(each -> !elements.stream().allMatch(element -> isLinked(element, each)))
				.forEach(this::add);
		empty.setText(table.getItemCount() == 0 ? WORDS.text("link.none") : "");
		empty.requestLayout();
		enable();
	}

	private boolean isLinked(Linkable element, Found found) {
		return SetLinks.now(element, chosenKind()).stream().anyMatch(target -> target.id().equals(found.target().id()));
	}

	private void add(Found each) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(each.where().isEmpty() ? each.target().label() : each.target().label() + "  ·  " + each.where());
		item.setData(each);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, WORDS.text("link.make"), true), Tone.ACCENT,
				Tone.ON_ACCENT);
		show();
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() == 1);
		}
	}

	@Override
	protected void okPressed() {
		if (table.getSelectionCount() == 1) {
			Target target = ((Found) table.getSelection()[0].getData()).target();
			List<Operation> links = elements.stream().map(element -> link(element, target)).toList();
			made = links.size() == 1 ? links.getFirst() : new CompositeOperation("linkElement", links);
			super.okPressed();
		}
	}

	private Operation link(Linkable element, Target target) {
		List<Target> targets = new ArrayList<>(SetLinks.now(element, chosenKind()));
		targets.add(target);
		return new SetLinks(element, chosenKind(), targets);
	}
}
