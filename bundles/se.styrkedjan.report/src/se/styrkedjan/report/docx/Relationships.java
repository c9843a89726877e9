package se.styrkedjan.report.docx;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.report.markup.XmlBuilder;

/** What the main part of the package points to: its fixed companions, and the targets of links. */
final class Relationships {

	static final String HEADER = "rId4";
	static final String FOOTER = "rId5";

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final List<String> FIXED = List.of("styles", "settings", "numbering", "header", "footer");

	private final List<String> links = new ArrayList<>();
	private final List<byte[]> pictures = new ArrayList<>();

	/** The id by which a link refers to its target. */
	String link(String target) {
		if (!links.contains(target)) {
			links.add(target);
		}
		return "rId" + (FIXED.size() + 1 + links.indexOf(target));
	}

	/** The id by which a picture is embedded that is added to the package. */
	String picture(byte[] png) {
		pictures.add(png);
		return "rIdPicture" + pictures.size();
	}

	/** The pictures, in the order of their numbers. */
	List<byte[]> pictures() {
		return List.copyOf(pictures);
	}

	/** Name of a picture beside the main part, from 1. */
	static String pictureName(int number) {
		return "media/chart" + number + ".png";
	}

	String xml() {
		var out = new XmlBuilder();
		out.raw(WordParts.DECLARATION);
		out.start("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
		int id = 1;
		for (String part : FIXED) {
			boolean numbered = "header".equals(part) || "footer".equals(part);
			out.empty("Relationship", "Id", "rId" + id++, "Type", TYPE + part, "Target",
					part + (numbered ? "1.xml" : ".xml"));
		}
		for (String link : links) {
			out.empty("Relationship", "Id", "rId" + id++, "Type", TYPE + "hyperlink", "Target", link, "TargetMode",
					"External");
		}
		for (int number = 1; number <= pictures.size(); number++) {
			out.empty("Relationship", "Id", "rIdPicture" + number, "Type", TYPE + "image", "Target", pictureName(number));
		}
		return out.end().toString();
	}
}
