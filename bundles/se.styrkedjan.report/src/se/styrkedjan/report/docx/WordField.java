package se.styrkedjan.report.docx;

import se.styrkedjan.report.markup.XmlBuilder;

/** A field that the word processor fills, with the text to show until it does. */
final class WordField {

	private WordField() {
	}

	static void write(XmlBuilder out, String instruction, String shown) {
		begin(out, instruction);
		out.start("w:r").element("w:t", shown, "xml:space", "preserve").end();
		end(out);
	}

	static void begin(XmlBuilder out, String instruction) {
		mark(out, "begin");
		out.start("w:r").element("w:instrText", " " + instruction + " ", "xml:space", "preserve").end();
		mark(out, "separate");
	}

	static void end(XmlBuilder out) {
		mark(out, "end");
	}

	private static void mark(XmlBuilder out, String type) {
		out.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
	}
}
