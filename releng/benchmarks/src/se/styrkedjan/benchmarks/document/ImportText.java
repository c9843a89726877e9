package se.styrkedjan.benchmarks.document;

import java.nio.file.Files;
import java.nio.file.Path;

import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.Prepared;
import se.styrkedjan.interchange.DocumentImporter;
import se.styrkedjan.interchange.published.ImportOptions;

/** Reads a published document of 100 KB, as text, into a plan. */
public final class ImportText implements Prepared {

	private Path file;

	@Override
	public String title() {
		return "import of a 100 KB text";
	}

	@Override
	public Limit limit() {
		return Limit.warm(500);
	}

	@Override
	public void prepare(Path folder) {
		file = Path.of(System.getProperty("styrkedjan.shared"), "corpus", "vb-2025-ekonomiskt-bistand.txt");
		if (!Files.exists(file)) {
			throw new IllegalStateException("the corpus is not here: " + file);
		}
	}

	@Override
	public void start() {
		DocumentImporter.prepare();
	}

	@Override
	public void run() throws Exception {
		DocumentImporter.read(file, ImportOptions.NONE).plan();
	}
}
