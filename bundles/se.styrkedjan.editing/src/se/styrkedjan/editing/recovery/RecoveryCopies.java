package se.styrkedjan.editing.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.history.Differences;
import se.styrkedjan.editing.merge.MergeResult;
import se.styrkedjan.editing.merge.ThreeWayMerge;
import se.styrkedjan.model.Element;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.store.Eraser;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.backup.WholeFile;
import se.styrkedjan.store.xmi.PackedXmi;

/**
 * The recovery copies in a folder, one for each document with unsaved work. A copy appears whole or not at all. Used by
 * one thread at a time.
 */
public final class RecoveryCopies {

	private static final String SUFFIX = ".recovery";

	private final Path folder;
	private final Clock clock;

	/** The copies in a folder, which is made when the first is written. */
	public RecoveryCopies(Path folder) {
		this.folder = folder;
		this.clock = Clock.systemUTC();
	}

	/** The copies that belong to a store: in a folder beside its database. */
	public static RecoveryCopies beside(Store store) {
		return new RecoveryCopies(store.location().resolve("recovery"));
	}

	/**
	 * Writes the copy of a document, in place of the one there is.
	 *
	 * @param root         root of the document, which must not change meanwhile
	 * @param baseRevision number of the revision the work began from
	 * @throws IOException when it cannot be written; the copy before is then left as it was
	 */
	public void write(EObject root, long baseRevision) throws IOException {
		Files.createDirectories(folder);
		String id = ((Element) root).getId();
		RecoveryCopy head = new RecoveryCopy(file(id), id, Titles.own(root), baseRevision, clock.instant());
		byte[] packed = PackedXmi.pack(root);
		WholeFile.write(head.file(), out -> CopyFile.write(out, head, packed));
	}

	private Path file(String documentId) {
		return folder.resolve(documentId + SUFFIX);
	}

	/** Removes the copy of a document, when there is one. */
	public void discard(String documentId) throws IOException {
		Files.deleteIfExists(file(documentId));
	}

	/** Removes a copy. */
	public void discard(RecoveryCopy copy) throws IOException {
		Files.deleteIfExists(copy.file());
	}

	/** Whether there is nothing to list: a quick look, without reading any copy. */
	public boolean isEmpty() {
		if (!Files.isDirectory(folder)) {
			return true;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.noneMatch(path -> path.getFileName().toString().endsWith(SUFFIX));
		} catch (IOException toldByList) {
			return false;
		}
	}

	/** Keeps the file of a copy, under a name that is never offered again. */
	public void retire(RecoveryCopy copy) throws IOException {
		Files.move(copy.file(), copy.file().resolveSibling(copy.file().getFileName() + ".kept"));
	}

	/**
	 * All copies, newest first. What cannot be read is left on the disk and not listed.
	 *
	 * @throws StoreException {@code FILE} when the folder cannot be read
	 */
	public List<RecoveryCopy> list() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<RecoveryCopy> copies = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.getFileName().toString().endsWith(SUFFIX)).toList()) {
				addReadable(copies, file);
			}
		} catch (IOException e) {
			throw failure(folder, e);
		}
		copies.sort(Comparator.comparing(RecoveryCopy::savedAt).reversed());
		return copies;
	}

	private static void addReadable(List<RecoveryCopy> copies, Path file) {
		try {
			copies.add(CopyFile.head(file));
		} catch (IOException unreadable) {
			// another program's file, or a damaged one: neither can be offered
		}
	}

	/**
	 * The copies that hold something the store does not, newest first; those that do not are removed. To be called before
	 * any session is opened: what is offered gets a name of its own, so that it stays until it is taken or discarded,
	 * whatever is worked on meanwhile.
	 *
	 * @throws StoreException when the store or the folder cannot be read
	 */
	public List<RecoveryCopy> offers(Store store) {
		List<RecoveryCopy> offers = new ArrayList<>();
		for (RecoveryCopy copy : list()) {
			try {
				if (isNews(store, copy)) {
					offers.add(setAside(copy));
				} else {
					discard(copy);
				}
			} catch (IOException e) {
				throw failure(copy.file(), e);
			}
		}
		return offers;
	}

	private RecoveryCopy setAside(RecoveryCopy copy) throws IOException {
		if (!copy.file().equals(file(copy.documentId()))) {
			return copy;
		}
		Path aside = folder.resolve(copy.documentId() + "-" + copy.savedAt().toEpochMilli() + SUFFIX);
		return new RecoveryCopy(Files.move(copy.file(), aside, StandardCopyOption.ATOMIC_MOVE), copy.documentId(),
				copy.title(), copy.baseRevision(), copy.savedAt());
	}

	/** A damaged copy is offered, so that the user is told of it when it is loaded. */
	private static boolean isNews(Store store, RecoveryCopy copy) {
		if (store.document(copy.documentId()).isEmpty()) {
			return true;
		}
		try {
			EObject saved = store.load(copy.documentId()).root();
			return !Differences.between(saved, CopyFile.root(copy.file())).isEmpty();
		} catch (IOException damaged) {
			return true;
		}
	}

	/**
	 * The document of a copy.
	 *
	 * @throws StoreException {@code FILE} when it is damaged
	 */
	public EObject load(RecoveryCopy copy) {
		try {
			return CopyFile.root(copy.file());
		} catch (IOException e) {
			throw failure(copy.file(), e);
		}
	}

	/**
	 * A copy merged with what has been saved since its work began.
	 *
	 * @param store   where the document lies; when it does not have the revision the work began from, such as after an
	 *                older backup was restored, the copy is taken as it is
	 * @param current the document as it is now
	 * @param choices the side to keep of known conflicts: the copy is ours, the current document theirs
	 */
	public MergeResult merge(Store store, RecoveryCopy copy, EObject current, Map<Difference, Side> choices) {
		EObject base = hasBase(store, copy) ? store.load(copy.documentId(), copy.baseRevision()).root() : current;
		return ThreeWayMerge.merge(base, load(copy), current, choices);
	}

	private static boolean hasBase(Store store, RecoveryCopy copy) {
		return store.document(copy.documentId()).isPresent() && store.history(copy.documentId()).stream()
				.anyMatch(revision -> revision.number() == copy.baseRevision());
	}

	/**
	 * Takes something out of all copies of a document, also of those that are kept and no longer offered.
	 *
	 * @return the copies of any document that cannot be read, which are left as they are: they may hold it too
	 * @throws StoreException {@code FILE} when a copy cannot be written
	 */
	public List<Path> erase(String documentId, Eraser eraser) {
		List<Path> unreadable = new ArrayList<>();
		for (Path file : files()) {
			try {
				RecoveryCopy head = CopyFile.head(file);
				if (head.documentId().equals(documentId)) {
					erase(head, eraser);
				}
			} catch (NoSuchFileException gone) {
				// saving has removed it meanwhile: it holds nothing any longer
			} catch (IOException damaged) {
				unreadable.add(file);
			}
		}
		return unreadable;
	}

	private static void erase(RecoveryCopy copy, Eraser eraser) throws IOException {
		EObject root = CopyFile.root(copy.file());
		if (eraser.erase(root)) {
			byte[] packed = PackedXmi.pack(root);
			try {
				WholeFile.write(copy.file(), out -> CopyFile.write(out, copy, packed));
			} catch (IOException e) {
				throw failure(copy.file(), e);
			}
		}
	}

	private List<Path> files() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(file -> file.getFileName().toString().contains(SUFFIX)).toList();
		} catch (IOException e) {
			throw failure(folder, e);
		}
	}

	private static StoreException failure(Path file, IOException cause) {
		return new StoreException(Code.FILE, List.of(file, String.valueOf(cause.getMessage())), cause);
	}
}
