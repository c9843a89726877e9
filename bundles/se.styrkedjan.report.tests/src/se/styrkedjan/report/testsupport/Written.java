package se.styrkedjan.report.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.store.Progress;

/** Documents as bytes. */
public final class Written {

	private static final Letterhead LETTERHEAD = new Letterhead("Råda stadsdelsförvaltning",
			List.of("Råda stadsdelsförvaltning", "Box 100", "123 45 Råda", "08-000 00 00"));

	private Written() {
	}

	/** A Swedish request with letterhead. */
	public static ReportRequest request(Plan plan, Period period) {
		return request(plan, period, ReportRequest.SWEDISH);
	}

	/** A request with letterhead. */
	public static ReportRequest request(Plan plan, Period period, Locale language) {
		return new ReportRequest(plan, period, language, LETTERHEAD);
	}

	/** A document of a plan in a format. */
	public static byte[] as(ReportFormat format, Plan plan, Period period) throws IOException {
		return as(format, Reports.compose(request(plan, period)));
	}

	/** A document in a format. */
	public static byte[] as(ReportFormat format, ReportDocument document) throws IOException {
		var out = new ByteArrayOutputStream();
		Reports.writer(format).write(document, out, Progress.NONE);
		return out.toByteArray();
	}
}
