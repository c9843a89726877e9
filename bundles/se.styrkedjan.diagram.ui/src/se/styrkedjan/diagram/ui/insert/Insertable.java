package se.styrkedjan.diagram.ui.insert;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.editing.process.Dictionary;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.LinkTargets;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.DraggedElement;

/**
 * Something that can be put on a map.
 *
 * @param element which it is
 * @param name    what it is called
 * @param kind    what it is, in words
 * @param where   unit and year, or the empty string
 */
record Insertable(DraggedElement element, String name, String kind, String where) {

	private static final Messages WORDS = Messages.of(Insertable.class);

	/** All there are in a database; not to be called on the UI thread. */
	static List<Insertable> of(Store store) {
		List<Insertable> all = new ArrayList<>();
		store.queries().processes().forEach(row -> all.add(process(row)));
		Dictionary dictionary = Dictionary.of(store);
		for (DictionaryEntry.Kind kind : DictionaryEntry.Kind.values()) {
			dictionary.of(kind).forEach(entry -> all.add(entry(entry)));
		}
		LinkTargets.of(store).forEach(found -> all.add(new Insertable(
				new DraggedElement(found.target().document(), found.target().id()), found.target().label(),
				Wording.current().literal(found.kind()), found.where())));
		return all;
	}

	private static Insertable process(ProcessRow row) {
		String name = row.number().isEmpty() ? row.name() : row.number() + ' ' + row.name();
		return new Insertable(DraggedElement.document(row.documentId()), name, WORDS.text("kind.PROCESS"), "");
	}

	private static Insertable entry(DictionaryEntry entry) {
		String kind = switch (entry.kind()) {
		case DOCUMENT -> Wording.current().literal(LinkKind.DOCUMENT);
		case SYSTEM -> Wording.current().literal(LinkKind.SYSTEM);
		case ROLE -> Wording.current().type("Role");
		case UNIT -> Wording.current().type("Unit");
		case PARTY -> Wording.current().type("ExternalParty");
		};
		return new Insertable(new DraggedElement(entry.documentId(), entry.id()), entry.name(), kind, "");
	}

	/** The whole in a line. */
	String line() {
		return where.isEmpty() ? WORDS.text("kind.row", name, kind) : WORDS.text("kind.rowWhere", name, kind, where);
	}
}
