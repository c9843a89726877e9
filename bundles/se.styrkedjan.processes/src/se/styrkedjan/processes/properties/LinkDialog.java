package se.styrkedjan.processes.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.editing.process.LinkTargets;
import se.styrkedjan.editing.process.LinkTargets.Found;
import se.styrkedjan.editing.process.SetLinks.Target;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.processes.link.Linking;
import se.styrkedjan.processes.open.CurrentDictionary;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.dialog.ChoiceDialog;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** Asks what an element is to lead to: a kind, some words, and one of what fits. */
final class LinkDialog extends ChoiceDialog<Found> {

	private static final Messages WORDS = Messages.of(LinkDialog.class);
	private static final List<LinkKind> KINDS = List.of(LinkKind.DOCUMENT, LinkKind.SYSTEM, LinkKind.RISK,
			LinkKind.CONTROL, LinkKind.INDICATOR, LinkKind.GOAL);
	private static final int WIDTH = 560;

	private final List<? extends Linkable> elements;
	private final List<Found> all = new ArrayList<>();
	private Combo kind;

	private LinkDialog(Shell parent, List<? extends Linkable> elements) {
		super(parent, new Form(WORDS.text("link.title"), WORDS.text("link.make"), WIDTH),
				new Words(WORDS.text("link.filter"), WORDS.text("link.none")));
		this.elements = elements;
		entries(Kind.DOCUMENT, LinkKind.DOCUMENT);
		entries(Kind.SYSTEM, LinkKind.SYSTEM);
	}

	private void entries(Kind entries, LinkKind link) {
		for (DictionaryEntry entry : CurrentDictionary.get().of(entries)) {
			all.add(new Found(link, Target.of(entry), entry.address()));
		}
	}

	/** Asks what one or several elements are to lead to; empty when the user has changed their mind. */
	static Optional<Operation> ask(Shell parent, List<? extends Linkable> elements) {
		LinkDialog dialog = new LinkDialog(parent, elements);
		return dialog.choose().map(chosen -> Linking.of(elements, chosen));
	}

	@Override
	protected void head(Composite area) {
		FormKit.heading(area, WORDS.text("link.title"));
		kind = new Field<>(area, WORDS.text("link.kind"), box -> new Combo(box, SWT.READ_ONLY)).control();
		KINDS.forEach(each -> kind.add(Labels.capital(Wording.current().literal(each))));
		kind.select(0);
		kind.addListener(SWT.Selection, event -> show());
	}

	@Override
	protected void made() {
		super.made();
		show();
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("link.reading"),
				progress -> LinkTargets.of(store), this::found, error -> say(WORDS.text("link.unread"))));
	}

	private void found(List<Found> more) {
		all.addAll(more);
		if (!kind.isDisposed()) {
			show();
		}
	}

	private LinkKind chosenKind() {
		return KINDS.get(kind.getSelectionIndex());
	}

	private void show() {
		offer(all.stream().filter(each -> each.kind() == chosenKind())
				.filter(each -> !elements.stream().allMatch(element -> Linking.isLinked(element, each))).toList());
	}

	@Override
	protected String line(Found each) {
		return each.where().isEmpty() ? each.target().label() : each.target().label() + "  ·  " + each.where();
	}
}
