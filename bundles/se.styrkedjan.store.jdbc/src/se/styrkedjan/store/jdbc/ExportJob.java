package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.backup.WholeFile;

/** Writes the newest revision of every document as plain XMI. */
final class ExportJob {

	private static final int NAME = 60;
	private static final int ID = 8;

	private final Transactions transactions;
	private final Archive archive;

	ExportJob(Transactions transactions, Archive archive) {
		this.transactions = transactions;
		this.archive = archive;
	}

	/** Writes the files; answers them. */
	List<Path> run(Path folder, Progress progress) {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw FileErrors.writing(e, folder);
		}
		List<DocumentInfo> documents = transactions
				.read(connection -> archive.documents().list(connection, DocumentFilter.ALL)).stream()
				.map(DocumentTable.Row::info).sorted(Comparator.comparing(DocumentInfo::id)).toList();
		Set<Path> files = new LinkedHashSet<>();
		int done = 0;
		for (DocumentInfo document : documents) {
			progress.worked(done++, documents.size());
			Path file = folder.resolve(name(document, ID));
			Path free = files.contains(file) ? folder.resolve(name(document, Integer.MAX_VALUE)) : file;
			transactions.read(connection -> archive.newest(connection, document.id()))
					.ifPresent(content -> files.add(write(free, content.content())));
		}
		progress.worked(done, documents.size());
		return List.copyOf(files);
	}

	private Path write(Path file, byte[] content) {
		byte[] xmi = archive.xmi(content);
		try {
			WholeFile.write(file, out -> out.write(xmi));
			return file;
		} catch (IOException e) {
			throw FileErrors.writing(e, file);
		}
	}

	/** Kind, title, year and the beginning of the id, in characters that every file system takes. */
	private static String name(DocumentInfo info, int idLength) {
		String title = info.title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		String shortened = title.substring(0, Math.min(NAME, title.length()));
		String id = info.id().replaceAll("[^A-Za-z0-9]", "");
		String kind = info.kind().name().toLowerCase(Locale.ROOT);
		String year = info.year() == 0 ? "" : "-" + info.year();
		return "%s-%s%s-%s.xmi".formatted(kind, shortened, year, id.substring(0, Math.min(idLength, id.length())));
	}
}
