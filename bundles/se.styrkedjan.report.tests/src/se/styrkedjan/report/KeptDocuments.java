package se.styrkedjan.report;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

/** A store in memory that can be read and not written. */
final class KeptDocuments {

	private record Kept(DocumentKind kind, EObject root, Revision revision) {
	}

	private final List<Kept> documents = new ArrayList<>();

	void keep(DocumentKind kind, Element root, long revision, Instant savedAt) {
		documents.add(new Kept(kind, root, new Revision(root.getId(), revision, savedAt, "test", "")));
	}

	Store store() {
		return (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] { Store.class },
				(proxy, method, arguments) -> answer(method, arguments));
	}

	private Object answer(Method method, Object... arguments) {
		return switch (method.getName()) {
		case "load" -> load(arguments);
		case "history" -> revisions((String) arguments[0]).stream().map(Kept::revision).toList();
		case "documents" -> list((DocumentFilter) arguments[0]);
		default -> throw new UnsupportedOperationException(method.getName());
		};
	}

	private StoredDocument load(Object... arguments) {
		Kept kept = revisions((String) arguments[0]).stream()
				.filter(one -> arguments.length == 1 || one.revision().number() == (Long) arguments[1]).findFirst().orElseThrow();
		return new StoredDocument(EcoreUtil.copy(kept.root()), kept.revision());
	}

	private List<Kept> revisions(String id) {
		return documents.stream().filter(one -> one.revision().documentId().equals(id))
				.sorted(Comparator.comparingLong((Kept one) -> one.revision().number()).reversed()).toList();
	}

	private List<DocumentInfo> list(DocumentFilter filter) {
		return documents.stream().filter(one -> filter.kinds().contains(one.kind())).map(one -> one.revision().documentId())
				.distinct().map(id -> new DocumentInfo(id, DocumentKind.ORGANISATION, "", "", "", 0, 1, Instant.EPOCH, ""))
				.toList();
	}
}
