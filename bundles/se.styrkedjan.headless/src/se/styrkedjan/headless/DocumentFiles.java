package se.styrkedjan.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.FrozenReports;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.Reports;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.backup.WholeFile;

/** Writes documents into a folder; a file appears only when it is whole. */
final class DocumentFiles {

	private final Store store;
	private final Path folder;

	DocumentFiles(Store store, Path folder) {
		this.store = store;
		this.folder = folder;
	}

	/**
	 * Writes one document of a plan.
	 *
	 * @return the files, one a format
	 */
	List<Path> write(Plan plan, Period period, Collection<ReportFormat> formats) throws IOException {
		var request = new FrozenReports(store).resolve(ReportRequest.of(plan, period));
		var document = Reports.compose(request);
		Files.createDirectories(folder);
		var files = new ArrayList<Path>();
		for (var format : formats) {
			var file = folder.resolve(Reports.fileName(request, format));
			WholeFile.write(file, out -> Reports.writer(format).write(document, out, Progress.NONE));
			files.add(file.toAbsolutePath().normalize());
		}
		return files;
	}
}
