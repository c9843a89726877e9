package se.styrkedjan.report;

/** A file format that a document can be written in. */
public enum ReportFormat {
	/** Tagged PDF that conforms to PDF/UA-1 and PDF/A-2a. */
	PDF("pdf"),
	/** WordprocessingML, as word processors read and write it. */
	DOCX("docx"),
	/** One accessible HTML file with its style inside. */
	HTML("html");

	private final String extension;

	ReportFormat(String extension) {
		this.extension = extension;
	}

	/** The ending of file names, without the dot. */
	public String extension() {
		return extension;
	}
}
