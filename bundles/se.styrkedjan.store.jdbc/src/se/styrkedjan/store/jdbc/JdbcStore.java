package se.styrkedjan.store.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentOrder;
import se.styrkedjan.store.Eraser;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.store.projection.DocumentHead;
import se.styrkedjan.store.xmi.PackedXmi;

/** The store over a database. Thread-safe. */
final class JdbcStore implements Store {

	private static final int NAME = 1000;
	private static final int REMARK = 4000;

	private final Database database;
	private final Transactions transactions;
	private final Archive archive;
	private final Queries queries;
	private final Clock clock;

	JdbcStore(Database database, Clock clock) {
		this.database = database;
		this.transactions = new Transactions(database);
		this.archive = new Archive(database);
		this.queries = new JdbcQueries(transactions, archive);
		this.clock = clock;
	}

	@Override
	public List<DocumentInfo> documents(DocumentFilter filter) {
		return transactions.read(connection -> archive.documents().list(connection, filter)).stream()
				.map(DocumentTable.Row::info).sorted(DocumentOrder.byTitle()).toList();
	}

	@Override
	public Optional<DocumentInfo> document(String documentId) {
		return transactions.read(connection -> archive.documents().find(connection, documentId))
				.map(DocumentTable.Row::info);
	}

	@Override
	public StoredDocument load(String documentId) {
		return opened(transactions.read(connection -> {
			DocumentTable.Row document = archive.require(connection, documentId);
			return archive.require(connection, document, document.info().revision());
		}));
	}

	@Override
	public StoredDocument load(String documentId, long revision) {
		return opened(transactions
				.read(connection -> archive.require(connection, archive.require(connection, documentId), revision)));
	}

	/**
	 * What was written is read back before it is stored, and the entries are derived from that: a revision that could
	 * not be opened again is never acknowledged, and entries never say what the revision does not.
	 */
	@Override
	public Revision save(SaveRequest request) {
		return save(request, (connection, revision) -> {
			// nothing else belongs to it
		});
	}

	@Override
	public Revision saveErasing(SaveRequest request, Eraser eraser, Progress progress) {
		return save(request, new Erasure(archive, eraser, progress)::run);
	}

	@Override
	public void wipeErased(Progress progress) {
		transactions.replace(connection -> {
			database.wipeDeleted(connection, Erasure.TABLES, progress);
			return null;
		});
		archive.vocabulary().forget();
	}

	private Revision save(SaveRequest request, Erasure.Step further) {
		byte[] content = PackedXmi.pack(request.root());
		EObject written = archive.open(content);
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		return transactions.write(connection -> {
			Revision revision = new Revision(DocumentHead.of(written).id(), request.baseRevision() + 1, now,
					clipped(request.savedBy(), NAME), clipped(request.comment(), REMARK));
			archive.save(connection, written, new RevisionTable.Content(revision, content));
			further.run(connection, revision);
			return revision;
		});
	}

	@Override
	public List<Revision> history(String documentId) {
		return transactions.read(
				connection -> archive.revisions().history(connection, archive.require(connection, documentId)));
	}

	@Override
	public void delete(String documentId) {
		transactions.write(connection -> {
			archive.delete(connection, documentId);
			return null;
		});
	}

	@Override
	public Queries queries() {
		return queries;
	}

	@Override
	public void rebuildProjection(Progress progress) {
		transactions.replace(connection -> {
			new Rebuilding(archive).run(connection, progress);
			return null;
		});
		archive.vocabulary().forget();
	}

	@Override
	public void backup(Path file, Progress progress) {
		new BackupJob(transactions, archive).run(file, progress);
	}

	@Override
	public void restore(Path file, Progress progress) {
		new RestoreJob(transactions, archive).run(file, progress);
		archive.vocabulary().forget();
	}

	@Override
	public List<Path> exportXmi(Path folder, Progress progress) {
		return new ExportJob(transactions, archive).run(folder, progress);
	}

	@Override
	public void prepare() {
		new Preparation(transactions, archive, queries).run();
	}

	@Override
	public Path location() {
		return database.location();
	}

	@Override
	public void close() {
		transactions.close();
	}

	private StoredDocument opened(RevisionTable.Content content) {
		return new StoredDocument(archive.open(content.content()), content.revision());
	}

	private static String clipped(String text, int length) {
		if (text == null) {
			return "";
		}
		return text.length() <= length ? text : text.substring(0, length);
	}
}
