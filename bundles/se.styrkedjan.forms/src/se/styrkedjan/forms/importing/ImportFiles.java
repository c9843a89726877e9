package se.styrkedjan.forms.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.interchange.findings.FindingTexts;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** The files that are being imported: each is read in the background as soon as it is added. Used on the UI thread. */
final class ImportFiles {

	private static final Messages WORDS = Messages.of(ImportFiles.class);

	private final Function<Draft, Optional<Refusal>> check;
	private final List<Entry> entries = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/**
	 * No files yet.
	 *
	 * @param check why a draft cannot go into the plan it belongs to; asked in the background
	 */
	ImportFiles(Function<Draft, Optional<Refusal>> check) {
		this.check = check;
	}

	/** A draft, and why it cannot go into its plan. */
	private record Checked(Draft draft, Optional<Refusal> refusal) {
	}

	/** One file and how far its reading has come. */
	static final class Entry {

		private final Path file;
		private RunningWork work;
		private Draft draft;
		private String problem = "";

		private Entry(Path file) {
			this.file = file;
		}

		Path file() {
			return file;
		}

		/** What was read; empty while it is read or when it cannot be. */
		Optional<Draft> draft() {
			return Optional.ofNullable(draft);
		}

		/** Why it could not be read or cannot go into its plan, and what to do; empty when nothing is wrong. */
		String problem() {
			return problem;
		}
	}

	/** Adds files that are not there yet and begins to read them. */
	void add(List<Path> files) {
		files.stream().filter(file -> entries.stream().noneMatch(entry -> entry.file.equals(file)))
				.forEach(file -> read(entry(file), ImportOptions.NONE));
		changed();
	}

	private Entry entry(Path file) {
		Entry entry = new Entry(file);
		entries.add(entry);
		return entry;
	}

	/** Reads a file again as the user says; corrections made are lost. */
	void read(Entry entry, ImportOptions options) {
		entry.draft = null;
		entry.problem = "";
		entry.work = LongWork.run(WORDS.text("files.reading", entry.file.getFileName()),
				progress -> checked(Draft.read(entry.file, options)), checked -> read(entry, checked),
				error -> fail(entry, error));
		changed();
	}

	private Checked checked(Draft draft) {
		return new Checked(draft, draft.isNamed() ? check.apply(draft) : Optional.empty());
	}

	private void read(Entry entry, Checked checked) {
		entry.draft = checked.draft();
		entry.problem = checked.refusal().map(why -> WORDS.text("files.refused", Wording.current().of(why))).orElse("");
		changed();
	}

	private void fail(Entry entry, Throwable error) {
		entry.problem = error instanceof UnreadableDocument unreadable
				? new FindingTexts(Language.current()).text(unreadable.code(), unreadable.args().toArray())
				: WORDS.text("files.failed", String.valueOf(error.getMessage()));
		changed();
	}

	/** Takes a file away. */
	void remove(Entry entry) {
		entry.work.cancel();
		entries.remove(entry);
		changed();
	}

	/** Stops all reading. */
	void cancel() {
		entries.forEach(entry -> entry.work.cancel());
	}

	List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** Whether any file is still being read. */
	boolean isReading() {
		return entries.stream().anyMatch(entry -> entry.draft == null && entry.problem.isEmpty());
	}

	/** What was read, in the order of the year. */
	List<Entry> readable() {
		return entries.stream().filter(entry -> entry.draft != null).sorted(Comparator
				.comparing((Entry entry) -> entry.draft.plan().getYear()).thenComparing(entry -> entry.draft.period()))
				.toList();
	}

	/** Is run whenever a file has come, gone, been read or failed. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void changed() {
		listeners.forEach(Runnable::run);
	}
}
