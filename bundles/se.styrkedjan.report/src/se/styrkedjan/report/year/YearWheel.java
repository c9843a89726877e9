package se.styrkedjan.report.year;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.report.markup.XmlBuilder;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.year.YearEntry;

/**
 * Draws the year as a wheel, in SVG: months clockwise from the top, a mark for each entry, words in a column at the side of
 * its half of the year. Kinds differ by shape and colour. The words are in the picture as text and in its
 * description, for readers who do not see it.
 */
public final class YearWheel {

	private static final int WIDTH = 1180;
	private static final int RADIUS = 230;
	private static final int RING = 34;
	private static final int CENTER = WIDTH / 2;
	private static final int TOP = 70;
	/** Between marks of one day. */
	private static final int STEP = 16;
	/** So many marks of one day stand beside each other before the legend begins. */
	private static final int INWARD = 6;

	private final String title;
	private final int year;
	private final ReportMessages words;
	private final Locale language;
	private final XmlBuilder svg = new XmlBuilder();

	private YearWheel(String title, int year, Locale language) {
		this.title = title;
		this.year = year;
		this.language = language;
		this.words = new ReportMessages(language);
	}

	/**
	 * Draws the wheel.
	 *
	 * @param title    what stands above it, such as the unit's name and the year
	 * @param year     calendar year
	 * @param entries  entries of that year, earliest first
	 * @param language English gives English month names and kinds, every other language Swedish
	 * @return a complete SVG document
	 */
	public static String draw(String title, int year, List<YearEntry> entries, Locale language) {
		return new YearWheel(title, year, language).draw(entries);
	}

	private String draw(List<YearEntry> entries) {
		var captions = WheelCaption.of(entries, words);
		var right = WheelLabels.place(captions.stream().filter(caption -> half(caption) == 0).toList(), this::angle);
		var left = WheelLabels.place(captions.stream().filter(caption -> half(caption) == 1).toList(), this::angle);
		int height = Math.max(2 * (RADIUS + RING) + 2 * TOP, Math.max(right.height(), left.height()) + 2 * TOP);
		int middle = height / 2 + 10;
		svg.start("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 %d %d".formatted(WIDTH, height), "width",
				String.valueOf(WIDTH), "height", String.valueOf(height), "role", "img", "font-family",
				"Roboto, 'Segoe UI', Arial, SansSerif, sans-serif", "font-size", "13", "aria-labelledby", "title", "lang",
				language.getLanguage());
		svg.element("title", title, "id", "title");
		svg.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
		svg.element("text", title, "x", String.valueOf(CENTER), "y", "36", "text-anchor", "middle", "font-size", "22",
				"fill", "#1b1f23");
		months(middle);
		marks(entries, middle);
		right.labels().forEach(label -> label(label, middle, 1));
		left.labels().forEach(label -> label(label, middle, -1));
		legend(entries, middle);
		return svg.end().toString();
	}

	private static int half(WheelCaption caption) {
		return caption.day().getMonthValue() <= 6 ? 0 : 1;
	}

	/** Radians clockwise from the top. */
	private double angle(LocalDate day) {
		return 2 * Math.PI * (day.getDayOfYear() - 0.5) / LocalDate.of(year, 12, 31).getDayOfYear();
	}

	private void months(int middle) {
		svg.empty("circle", "cx", String.valueOf(CENTER), "cy", String.valueOf(middle), "r", String.valueOf(RADIUS + RING),
				"fill", "#f5f7f9", "stroke", "#8c959f");
		svg.empty("circle", "cx", String.valueOf(CENTER), "cy", String.valueOf(middle), "r", String.valueOf(RADIUS), "fill",
				"#ffffff", "stroke", "#8c959f");
		for (var month : Month.values()) {
			double begin = angle(LocalDate.of(year, month, 1));
			line(at(begin, RADIUS - 8, middle), at(begin, RADIUS + RING, middle), "#8c959f");
			var name = at(angle(LocalDate.of(year, month, 15)), RADIUS + RING / 2.0, middle);
			svg.element("text", name(month), "x", number(name[0]), "y", number(name[1] + 4.5), "text-anchor", "middle",
					"fill", "#1b1f23");
		}
	}

	private String name(Month month) {
		return month.getDisplayName(TextStyle.SHORT, language).replace(".", "");
	}

	/** Those of one day stand in a row towards the middle, as far as there is room. */
	private void marks(List<YearEntry> entries, int middle) {
		Map<LocalDate, Integer> before = new HashMap<>();
		for (YearEntry entry : entries) {
			int place = Math.min(INWARD, before.merge(entry.day(), 1, Integer::sum) - 1);
			var mark = at(angle(entry.day()), RADIUS - 18.0 - STEP * place, middle);
			svg.start("g");
			svg.element("title", text(entry.day(), entry.title()) + " (" + words.get("event", entry.kind()) + ")");
			WheelMark.draw(svg, entry.kind(), mark[0], mark[1]);
			svg.end();
		}
	}

	private void label(WheelLabels.Label label, int middle, int side) {
		var caption = label.caption();
		String said = text(caption.day(), caption.text());
		double y = middle + label.y();
		double x = CENTER + side * (RADIUS + RING + 34);
		svg.start("g");
		svg.element("title", said);
		line(at(angle(caption.day()), RADIUS + RING, middle), new double[] { x - side * 6, y }, "#c4cbd2");
		svg.element("text", shortened(said), "x", number(x), "y", number(y + 4.5), "text-anchor",
				side > 0 ? "start" : "end", "fill", "#1b1f23");
		svg.end();
	}

	private String text(LocalDate day, String said) {
		return day.getDayOfMonth() + " " + name(day.getMonth()) + "  " + said;
	}

	/** As much as there is room for at the side; the whole stands in the title of the group. */
	private static String shortened(String text) {
		return text.length() <= 40 ? text : text.substring(0, 39).stripTrailing() + "…";
	}

	private void legend(List<YearEntry> entries, int middle) {
		var kinds = EnumSet.noneOf(EventKind.class);
		entries.forEach(entry -> kinds.add(entry.kind()));
		double y = middle - kinds.size() * 11.0;
		for (var kind : kinds) {
			WheelMark.draw(svg, kind, CENTER - 70, y);
			svg.element("text", words.get("event", kind), "x", number(CENTER - 54), "y", number(y + 4.5), "fill", "#1b1f23");
			y += 22;
		}
		if (entries.isEmpty()) {
			svg.element("text", words.get("event.none"), "x", String.valueOf(CENTER), "y", String.valueOf(middle),
					"text-anchor", "middle", "fill", "#57606a");
		}
	}

	private double[] at(double angle, double radius, int middle) {
		return new double[] { CENTER + radius * Math.sin(angle), middle - radius * Math.cos(angle) };
	}

	private void line(double[] from, double[] to, String color) {
		svg.empty("line", "x1", number(from[0]), "y1", number(from[1]), "x2", number(to[0]), "y2", number(to[1]), "stroke",
				color);
	}

	static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}
}
