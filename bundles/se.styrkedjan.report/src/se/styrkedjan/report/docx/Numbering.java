package se.styrkedjan.report.docx;

import se.styrkedjan.report.document.ListBlock;
import se.styrkedjan.report.markup.XmlBuilder;

/** The lists of a document: one kind of bullets, and a count that begins anew in each numbered list. */
final class Numbering {

	private static final int LEVELS = 9;
	private static final int BULLETS = 1;
	private static final int INDENT = 284;

	private int lists = BULLETS;

	/** The number by which the items of a list refer to it. */
	int list(ListBlock.Kind kind) {
		if (kind == ListBlock.Kind.BULLETED) {
			return BULLETS;
		}
		lists++;
		return lists;
	}

	/** The deepest level that can be told from the one above. */
	static int deepest(int level) {
		return Math.min(level, LEVELS - 1);
	}

	String xml() {
		var out = new XmlBuilder();
		out.raw(WordParts.DECLARATION).start("w:numbering", "xmlns:w", WordParts.WORD);
		kind(out, "0", "bullet");
		kind(out, "1", "decimal");
		out.start("w:num", "w:numId", String.valueOf(BULLETS)).empty("w:abstractNumId", "w:val", "0").end();
		for (int list = BULLETS + 1; list <= lists; list++) {
			out.start("w:num", "w:numId", String.valueOf(list)).empty("w:abstractNumId", "w:val", "1");
			for (int level = 0; level < LEVELS; level++) {
				out.start("w:lvlOverride", "w:ilvl", String.valueOf(level));
				out.empty("w:startOverride", "w:val", "1").end();
			}
			out.end();
		}
		return out.end().toString();
	}

	private static void kind(XmlBuilder out, String id, String format) {
		boolean bullets = "bullet".equals(format);
		out.start("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "hybridMultilevel");
		for (int level = 0; level < LEVELS; level++) {
			out.start("w:lvl", "w:ilvl", String.valueOf(level)).empty("w:start", "w:val", "1");
			out.empty("w:numFmt", "w:val", format);
			out.empty("w:lvlText", "w:val", bullets ? "\u2022" : "%" + (level + 1) + ".").empty("w:lvlJc", "w:val", "left");
			String left = String.valueOf(INDENT * (level + 1) + INDENT / 2);
			out.start("w:pPr").empty("w:ind", "w:left", left, "w:hanging", String.valueOf(INDENT)).end();
			out.end();
		}
		out.end();
	}
}
