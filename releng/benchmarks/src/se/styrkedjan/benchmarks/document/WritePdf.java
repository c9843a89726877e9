package se.styrkedjan.benchmarks.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import se.styrkedjan.benchmarks.Benchmark;
import se.styrkedjan.benchmarks.DemoPlan;
import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.Reports;
import se.styrkedjan.store.Progress;

/** Composes the whole annual report of a plan and writes it as PDF. */
public final class WritePdf implements Benchmark {

	private Plan plan;

	@Override
	public String title() {
		return "whole VB as PDF";
	}

	@Override
	public Limit limit() {
		return Limit.warm(2000);
	}

	@Override
	public void prepare(Path folder) {
		plan = DemoPlan.make();
	}

	@Override
	public void run() throws IOException {
		var document = Reports.compose(ReportRequest.of(plan, Period.VB));
		Reports.writer(ReportFormat.PDF).write(document, OutputStream.nullOutputStream(), Progress.NONE);
	}
}
