package se.styrkedjan.report;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

import se.styrkedjan.model.steering.Plan;

/** Names of files that every file system and mail program takes. */
final class FileNames {

	private static final int LONGEST_UNIT = 80;

	private FileNames() {
	}

	static String of(ReportRequest request, ReportFormat format) {
		return of(request.period().getName(), request.plan(), format.extension());
	}

	/** Kind of document, year and unit. */
	static String of(String kind, Plan plan, String extension) {
		String unit = plan.getUnitName() == null ? "" : plain(plan.getUnitName());
		return kind + '-' + plan.getYear() + (unit.isEmpty() ? "" : '-' + unit) + '.' + extension;
	}

	private static String plain(String text) {
		String ascii = Normalizer.normalize(text, Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return ascii.length() <= LONGEST_UNIT ? ascii : ascii.substring(0, LONGEST_UNIT).replaceAll("-$", "");
	}
}
