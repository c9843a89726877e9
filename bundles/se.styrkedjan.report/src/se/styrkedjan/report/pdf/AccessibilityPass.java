package se.styrkedjan.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

import se.styrkedjan.report.document.ReportDocument;

final class AccessibilityPass {
	AccessibilityPass(PDDocument pdf, ReportDocument document) {
	}

	void run() {
	}
}
