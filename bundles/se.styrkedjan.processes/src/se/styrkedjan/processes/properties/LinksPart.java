package se.styrkedjan.processes.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.LinkAddress;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.processes.open.CurrentDictionary;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** What an element leads to: each link can be followed, looked at and taken away, and others made. */
final class LinksPart implements FormPart {

	private static final Messages WORDS = Messages.of(LinksPart.class);
	private static final int PARTS = 3;

	private final Composite column;
	private final OpenProcess open;
	private final Linkable element;
	private List<String> shown;

	LinksPart(Composite parent, OpenProcess open, Linkable element) {
		this.open = open;
		this.element = element;
		FormKit.section(parent, WORDS.text("links"));
		column = FormKit.column(parent, Spacing.TINY);
		refresh();
	}

	@Override
	public void refresh() {
		List<String> now = element.getLinks().stream().map(link -> link.getId() + link.getLabel())
				.toList();
		boolean editable = mayChange();
		List<String> state = new ArrayList<>(now);
		state.add(String.valueOf(editable));
		if (state.equals(shown)) {
			return;
		}
		shown = state;
		for (var child : column.getChildren()) {
			child.dispose();
		}
		element.getLinks().forEach(link -> row(link, editable));
		if (editable) {
			FormKit.button(column, WORDS.text("link"), this::add);
		} else if (element.getLinks().isEmpty()) {
			FormKit.secondary(column, WORDS.text("noLinks"));
		}
		column.requestLayout();
	}

	private boolean mayChange() {
		return Permission.toSet(element, ModelPackage.Literals.LINKABLE__LINKS).isEmpty();
	}

	private void row(Link link, boolean editable) {
		Composite row = FormKit.row(column, PARTS);
		Label kind = new Label(row, 0);
		kind.setText(Labels.capital(Wording.current().literal(link.getKind())));
		Theme.current().write(kind, Tone.SECONDARY);
		FormKit.link(row, text(link), () -> follow(link)).setLayoutData(FormKit.fill());
		if (editable) {
			FormKit.link(row, WORDS.text("unlink"), () -> open.perform(new RemoveElements(List.of(link))))
					.setToolTipText(WORDS.text("unlink.this", text(link)));
		}
		if (link.getKind() == LinkKind.DOCUMENT) {
			look(link);
		}
	}

	private static String text(Link link) {
		return link.getLabel() == null || link.getLabel().isBlank() ? WORDS.text("unnamed") : link.getLabel();
	}

	/** Says so when the address of a document leads nowhere; looking may take long on a network. */
	private void look(Link link) {
		String address = address(link);
		Label note = FormKit.secondary(column, "");
		note.setVisible(false);
		((GridData) note.getLayoutData()).exclude = true;
		LongWork.run(WORDS.text("looking"), progress -> LinkAddress.of(address), found -> {
			if (!note.isDisposed() && (found == LinkAddress.FILE_MISSING || found == LinkAddress.MALFORMED)) {
				note.setText("■ " + WORDS.text("address." + found, address).replace("&", "&&"));
				Theme.current().write(note, Tone.BAD);
				Shown.when(true, note);
			}
		}, error -> note.setVisible(false));
	}

	private static String address(Link link) {
		return CurrentDictionary.get().find(link.getTarget()).map(DictionaryEntry::address).orElse("");
	}

	private static void follow(Link link) {
		if (link.getKind() == LinkKind.DOCUMENT || link.getKind() == LinkKind.SYSTEM) {
			String address = address(link);
			if (address.isBlank() || !Program.launch(address)) {
				Notice.tell(WORDS.text(address.isBlank() ? "noAddress" : "cannotOpen", text(link), address));
			}
		} else if (link.getDocument() != null) {
			Documents.open(link.getDocument(), link.getTarget());
		}
	}

	private void add() {
		LinkDialog.ask(column.getShell(), List.of(element)).ifPresent(open::perform);
	}
}
