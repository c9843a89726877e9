package se.styrkedjan.editing.testsupport;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import se.styrkedjan.model.Element;
import se.styrkedjan.store.ConflictException;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Eraser;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.store.xmi.PackedXmi;
import se.styrkedjan.store.xmi.UnreadableXmiException;

/** A store that keeps documents and revisions packed in memory, and can be told to fail. */
public final class MemoryStore implements Store {

	/** A document as it would lie on the disk. */
	private record Packed(byte[] content, Revision revision) {
	}

	private final Map<String, List<Packed>> documents = new HashMap<>();
	private RuntimeException failure;

	/** Makes the next saves fail; null to let them work again. */
	public void failWith(RuntimeException failure) {
		this.failure = failure;
	}

	@Override
	public synchronized Revision save(SaveRequest request) {
		if (failure != null) {
			throw failure;
		}
		String id = ((Element) request.root()).getId();
		List<Packed> revisions = documents.computeIfAbsent(id, key -> new ArrayList<>());
		if (revisions.size() != request.baseRevision()) {
			throw new ConflictException(info(revisions.getLast()));
		}
		Revision revision = new Revision(id, revisions.size() + 1, Instant.now(), request.savedBy(), request.comment());
		revisions.add(new Packed(PackedXmi.pack(request.root()), revision));
		return revision;
	}

	@Override
	public synchronized Revision saveErasing(SaveRequest request, Eraser eraser, Progress progress) {
		Revision saved = save(request);
		documents.get(saved.documentId()).replaceAll(packed -> {
			EObject root = unpacked(packed);
			return eraser.erase(root) ? new Packed(PackedXmi.pack(root), packed.revision()) : packed;
		});
		return saved;
	}

	@Override
	public void wipeErased(Progress progress) {
		// memory keeps no remains
	}

	private static DocumentInfo info(Packed document) {
		Revision revision = document.revision();
		return new DocumentInfo(revision.documentId(), DocumentKind.PLAN, "", "", "", 0, revision.number(),
				revision.savedAt(), revision.savedBy());
	}

	@Override
	public StoredDocument load(String documentId) {
		return load(documentId, documents.getOrDefault(documentId, List.of()).size());
	}

	@Override
	public synchronized StoredDocument load(String documentId, long revision) {
		List<Packed> revisions = documents.getOrDefault(documentId, List.of());
		if (revision < 1 || revision > revisions.size()) {
			throw new StoreException(StoreException.Code.DOCUMENT_MISSING, List.of(documentId), null);
		}
		Packed stored = revisions.get((int) revision - 1);
		EObject root = unpacked(stored);
		new ResourceImpl().getContents().add(root);
		return new StoredDocument(root, stored.revision());
	}

	private EObject unpacked(Packed stored) {
		try {
			return PackedXmi.unpack(stored.content());
		} catch (UnreadableXmiException e) {
			throw new StoreException(StoreException.Code.DAMAGED, List.of(location(), e.getMessage()), e);
		}
	}

	@Override
	public List<Revision> history(String documentId) {
		return documents.getOrDefault(documentId, List.of()).reversed().stream().map(Packed::revision).toList();
	}

	@Override
	public List<DocumentInfo> documents(DocumentFilter filter) {
		return documents.values().stream().map(List::getLast).map(MemoryStore::info).toList();
	}

	@Override
	public Optional<DocumentInfo> document(String documentId) {
		return Optional.ofNullable(documents.get(documentId)).map(List::getLast).map(MemoryStore::info);
	}

	@Override
	public void delete(String documentId) {
		documents.remove(documentId);
	}

	@Override
	public Queries queries() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void rebuildProjection(Progress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void backup(Path file, Progress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void restore(Path file, Progress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Path> exportXmi(Path folder, Progress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Path location() {
		return Path.of("memory");
	}

	@Override
	public void close() {
		// nothing is open
	}
}
