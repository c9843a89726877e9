package se.styrkedjan.diagram.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.diagram.export.Caption;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.store.Progress;

/**
 * Writes SVG 1.1: text as text, a group for each view with its id and its name as title, links around views that lead
 * somewhere.
 */
public final class SvgWriter implements PictureWriter {

	/** Room around the picture, pixels. */
	private static final int MARGIN = 16;

	/** To a screen reader the content of an image cannot be visited; that of a document can. */
	private static final String DOCUMENT = "graphics-document document";

	private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^A-Za-z0-9_.-]");

	/** The embedded typefaces first, then those that are about as wide. */
	private static final String FAMILIES = "Roboto, '" + EmbeddedFonts.SYMBOLS
			+ "', Arial, Helvetica, 'DejaVu Sans', sans-serif";

	private final Fonts fonts;

	/** Where a program that shows the file finds the typefaces. */
	public enum Fonts {
		/** In the file: it looks the same everywhere, and is some 30 kB larger. */
		EMBEDDED,
		/** On its own machine, by their names; where they are missing, letters are squeezed into the room measured. */
		BY_NAME
	}

	/** A writer that puts the typefaces into the file. */
	public SvgWriter() {
		this(Fonts.EMBEDDED);
	}

	/** A writer that takes care of typefaces in one way. */
	public SvgWriter(Fonts fonts) {
		this.fonts = fonts;
	}

	@Override
	public PictureFormat format() {
		return PictureFormat.SVG;
	}

	@Override
	public void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
		var svg = new SvgText();
		head(svg, sheet);
		if (fonts == Fonts.EMBEDDED) {
			EmbeddedFonts.write(sheet.picture(), svg);
		}
		background(svg, sheet.picture());
		groups(svg, sheet, progress);
		svg.raw("</svg>\n");
		out.write(svg.content().toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static void head(SvgText svg, Sheet sheet) {
		Rect page = sheet.picture().bounds().grown(MARGIN);
		Caption caption = sheet.caption();
		svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
				+ " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"");
		svg.attribute("width", page.width()).attribute("height", page.height());
		svg.attribute("viewBox", page.x() + " " + page.y() + " " + page.width() + " " + page.height());
		svg.attribute("xml:lang", caption.locale().toLanguageTag());
		svg.attribute("role", isLinked(sheet) ? DOCUMENT : "img").attribute("aria-labelledby", "title description");
		svg.attribute("font-family", FAMILIES).attribute("text-anchor", "middle");
		svg.attribute("stroke-linejoin", "round").attribute("stroke-linecap", "round");
		svg.attribute("font-size", SvgMarks.SIZE).raw(">\n");
		svg.raw("<title id=\"title\">").escaped(caption.title()).raw("</title>\n<desc id=\"description\">")
				.escaped(caption.description()).raw("</desc>\n");
	}

	private static boolean isLinked(Sheet sheet) {
		return sheet.picture().groups().stream().map(Marks::element)
				.anyMatch(element -> !element.isEmpty() && sheet.links().of(element).isPresent());
	}

	private static void background(SvgText svg, Picture picture) {
		Rect page = picture.bounds().grown(MARGIN);
		svg.raw("<rect").attribute("x", page.x()).attribute("y", page.y()).attribute("width", page.width())
				.attribute("height", page.height()).attribute("fill", picture.background().hex()).raw("/>\n");
	}

	private static void groups(SvgText svg, Sheet sheet, Progress progress) {
		var marks = new SvgMarks(svg);
		List<Marks> groups = sheet.picture().groups();
		for (int i = 0; i < groups.size(); i++) {
			group(svg, marks, groups.get(i), sheet);
			progress.worked(i + 1L, groups.size());
		}
		for (Marks group : groups) {
			if (!group.above().isEmpty()) {
				svg.raw("<g").attribute("id", id("label-", group)).raw(">");
				marks.write(group.above());
				svg.raw("</g>\n");
			}
		}
	}

	private static void group(SvgText svg, SvgMarks marks, Marks group, Sheet sheet) {
		Optional<String> target = group.element().isEmpty() ? Optional.empty() : sheet.links().of(group.element());
		target.ifPresent(address -> svg.raw("<a").attribute("xlink:href", address).raw(">"));
		svg.raw("<g").attribute("id", id("v-", group)).attribute("class", group.level().name().toLowerCase(Locale.ROOT));
		if (!group.element().isEmpty()) {
			svg.attribute("data-element", group.element());
		}
		svg.raw(">");
		if (!group.name().isEmpty()) {
			svg.element("title", group.name());
		}
		marks.write(group.body());
		svg.raw("</g>");
		target.ifPresent(address -> svg.raw("</a>"));
		svg.raw("\n");
	}

	/** An id that XML takes: it starts with a letter. */
	private static String id(String prefix, Marks group) {
		return prefix + NOT_IN_AN_ID.matcher(group.id()).replaceAll("_");
	}
}
