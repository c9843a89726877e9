package se.styrkedjan.editing.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.organisation.ExternalParty;
import se.styrkedjan.model.organisation.ItSystem;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.ReferenceDocument;
import se.styrkedjan.model.organisation.Role;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.SwedishOrder;

/** The roles, units, parties, systems and documents there are, as they were when it was read. Immutable. */
public final class Dictionary {

	/** A dictionary of nothing. */
	public static final Dictionary EMPTY = new Dictionary(List.of());

	private final Map<String, DictionaryEntry> entries = new LinkedHashMap<>();

	private Dictionary(List<DictionaryEntry> found) {
		found.stream().sorted(Comparator.comparing(DictionaryEntry::name, new SwedishOrder()))
				.forEach(entry -> entries.putIfAbsent(entry.id(), entry));
	}

	/** Reads the dictionary out of all organisation documents of a store. */
	public static Dictionary of(Store store) {
		return of(store.documents(new DocumentFilter(Set.of(DocumentKind.ORGANISATION), "", 0)).stream()
				.map(info -> store.load(info.id()).root()).toList());
	}

	/** Reads the dictionary out of organisations. */
	public static Dictionary of(List<? extends EObject> organisations) {
		List<DictionaryEntry> found = new ArrayList<>();
		for (EObject root : organisations) {
			if (root instanceof Organisation organisation) {
				organisation.eAllContents().forEachRemaining(part -> add(part, organisation.getId(), found));
			}
		}
		return new Dictionary(found);
	}

	private static void add(EObject part, String document, List<DictionaryEntry> found) {
		if (part instanceof NamedElement element && element.getName() != null && element.getId() != null) {
			kind(part).ifPresent(kind -> found
					.add(new DictionaryEntry(kind, element.getId(), document, element.getName(), address(part))));
		}
	}

	private static Optional<Kind> kind(EObject part) {
		return switch (part) {
		case Role role -> Optional.of(Kind.ROLE);
		case Unit unit -> Optional.of(Kind.UNIT);
		case ExternalParty party -> Optional.of(Kind.PARTY);
		case ItSystem system -> Optional.of(Kind.SYSTEM);
		case ReferenceDocument document -> Optional.of(Kind.DOCUMENT);
		default -> Optional.empty();
		};
	}

	private static String address(EObject part) {
		String address = switch (part) {
		case ReferenceDocument document -> document.getAddress();
		case ExternalParty party -> party.getAddress();
		default -> "";
		};
		return address == null ? "" : address;
	}

	/** The entry with an identity. */
	public Optional<DictionaryEntry> find(String id) {
		return Optional.ofNullable(entries.get(id));
	}

	/** The entry of a kind with a name; case does not matter. */
	public Optional<DictionaryEntry> find(Kind kind, String name) {
		return of(kind).stream().filter(entry -> entry.name().equalsIgnoreCase(name.strip())).findFirst();
	}

	/** All entries of a kind in Swedish order. */
	public List<DictionaryEntry> of(Kind kind) {
		return entries.values().stream().filter(entry -> entry.kind() == kind).toList();
	}

	/** Name of an entry; for what is not in the dictionary the text itself, the empty string for null. */
	public String name(String idOrName) {
		return idOrName == null ? "" : find(idOrName).map(DictionaryEntry::name).orElse(idOrName);
	}
}
