package se.styrkedjan.report.document;

/** A part of a document that starts on a line of its own, independent of the format it is written in. */
public sealed interface Block
		permits Heading, Paragraph, ListBlock, StatusLine, Table, BarChart, Contents, PageBreak, OfficialHead {
}
