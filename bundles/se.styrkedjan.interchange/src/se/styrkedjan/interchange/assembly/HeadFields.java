package se.styrkedjan.interchange.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.values.DateReader;

/** Reads the head of a document: title, officer, telephone, recipient, registration number and date. */
final class HeadFields {

	private static final Pattern DNR = Pattern.compile("(?iu)(?:Dnr|Diarienummer|Diarienr)\\.?\\s*:?\\s*(\\S.*)");
	private static final Pattern PHONE = Pattern
			.compile("(?iu)(?:Telefon|Tel|Tfn)\\.?\\s*:?\\s*((?:\\+46|0)[\\d\\s-]{6,})");
	private static final Pattern DATED = Pattern
			.compile("(?iu)(?:(?:Datum|Utfärda[dt]|Upprätta[dt])\\s*:?\\s*)?(" + DateReader.DATE + ")");

	private static final Pattern DECIDED = Pattern
			.compile("(?iu)(?:Beslutad|Beslutat|Beslutsdatum|Fastställd)\\s*:?\\s*(" + DateReader.DATE + ")");
	private static final Pattern KIND = Pattern.compile("(?iu)tjänsteutlåtande");
	private static final Pattern MARKS = Pattern.compile("^[#*_\\s]+|[*_\\s]+$");
	private static final int LONGEST_UNIT = 80;
	private static final List<String> LABELS = List.of("handläggare", "kontaktperson", "ansvarig handläggare", "till");

	private final List<String> rest = new ArrayList<>();
	private DocumentType type;
	private Integer year;
	private String unit = "";
	private String title = "";
	private String dnr = "";
	private LocalDate date;
	private LocalDate decided;
	private String officer = "";
	private String phone = "";
	private String recipient = "";
	private String label = "";

	HeadFields(List<Line> lines) {
		var texts = lines.stream().flatMap(line -> Stream.of(line.raw().split("\t"))).map(Line::stripped)
				.filter(text -> !text.isEmpty()).toList();
		for (int i = 0; i < texts.size(); i++) {
			var line = MARKS.matcher(texts.get(i)).replaceAll("");
			var next = i + 1 < texts.size() ? texts.get(i + 1) : "";
			boolean goesOn = LineLayout.startsLower(next) || line.endsWith(" för");
			if (goesOn && TitleLine.begins(line) && next.length() < LONGEST_UNIT) {
				line = line + " " + next;
				next = "";
				i++;
			}
			read(line, next);
		}
	}

	DocumentType type() {
		return type;
	}

	Integer year() {
		return year;
	}

	String unit() {
		return unit;
	}

	String title() {
		return title;
	}

	String dnr() {
		return dnr;
	}

	LocalDate date() {
		return date;
	}

	LocalDate decided() {
		return decided;
	}

	String officer() {
		return officer;
	}

	String phone() {
		return phone;
	}

	String recipient() {
		return recipient;
	}

	List<String> rest() {
		return rest;
	}

	private void read(String line, String next) {
		if (labelled(line) || registered(line) || telephoned(line) || dated(line) || decided(line) || titled(line, next)) {
			return;
		}
		if ("officer".equals(label) && officer.isEmpty()) {
			officer = line;
		} else if ("recipient".equals(label) && recipient.isEmpty()) {
			recipient = line;
		} else {
			rest.add(line);
		}
	}

	private boolean labelled(String line) {
		var parts = line.split("\\s*:\\s*", 2);
		var name = parts[0].toLowerCase(Locale.ROOT).strip();
		if (!LABELS.contains(name)) {
			return false;
		}
		label = "till".equals(name) ? "recipient" : "officer";
		if (parts.length > 1 && !parts[1].isBlank()) {
			read(parts[1], "");
		}
		return true;
	}

	private boolean registered(String line) {
		var matcher = DNR.matcher(line);
		if (dnr.isEmpty() && matcher.matches()) {
			dnr = matcher.group(1).strip();
			return true;
		}
		return false;
	}

	private boolean telephoned(String line) {
		var matcher = PHONE.matcher(line);
		if (phone.isEmpty() && matcher.matches()) {
			phone = matcher.group(1).strip();
			return true;
		}
		return false;
	}

	private boolean dated(String line) {
		var matcher = DATED.matcher(line);
		if (date == null && matcher.matches()) {
			date = DateReader.date(matcher.group(1)).orElse(null);
			return date != null;
		}
		return false;
	}

	private boolean decided(String line) {
		var matcher = DECIDED.matcher(line);
		if (decided == null && matcher.matches()) {
			decided = DateReader.date(matcher.group(1)).orElse(null);
			return decided != null;
		}
		return KIND.matcher(line).matches();
	}

	private boolean titled(String line, String next) {
		var read = unit.isEmpty() ? TitleLine.read(line, next).filter(this::saysMore) : Optional.<TitleLine>empty();
		read.ifPresent(found -> {
			title = found.text();
			type = found.type();
			year = found.year();
			unit = found.unit();
		});
		return read.isPresent();
	}

	/** A running title at the head of the page may come before the whole one, which names the unit. */
	private boolean saysMore(TitleLine other) {
		return title.isEmpty() || other.type() == type && !other.unit().isEmpty();
	}
}
