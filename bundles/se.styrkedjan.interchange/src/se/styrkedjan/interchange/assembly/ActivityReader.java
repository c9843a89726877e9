package se.styrkedjan.interchange.assembly;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.published.PublishedActivity;
import se.styrkedjan.interchange.tables.ColumnType;
import se.styrkedjan.interchange.tables.TableRow;
import se.styrkedjan.interchange.text.Markup;
import se.styrkedjan.interchange.text.ParagraphJoiner;
import se.styrkedjan.interchange.text.RichText;
import se.styrkedjan.interchange.values.DateReader;

/** Reads rows of activity tables. */
final class ActivityReader {

	private static final Set<ColumnType> READ = EnumSet.of(ColumnType.ACTIVITY, ColumnType.START, ColumnType.END,
			ColumnType.DEVIATION, ColumnType.RESPONSIBLE, ColumnType.STATUS);

	private final TitleReader titles;
	private final ParagraphJoiner joiner;
	private final Findings findings;

	ActivityReader(TitleReader titles, ParagraphJoiner joiner, Findings findings) {
		this.titles = titles;
		this.joiner = joiner;
		this.findings = findings;
	}

	PublishedActivity read(TableRow row) {
		var title = titles.read(row.line(), row.cell(ColumnType.ACTIVITY));
		var analysis = joiner.join(row.analysis());
		for (int i = 1; i < row.columns().size(); i++) {
			var column = row.columns().get(i);
			if (!READ.contains(column.type()) && !row.cells().get(i).isEmpty()) {
				analysis.addAll(Markup.pieces(column.name() + ": " + row.cells().get(i)));
				findings.warning(row.line(), "column.unknown", column.name(), title);
			}
		}
		var start = date(row, ColumnType.START, title);
		var end = date(row, ColumnType.END, title);
		if (start != null && end != null && end.isBefore(start)) {
			findings.warning(row.line(), "dates.reversed", title, start, end);
		}
		return new PublishedActivity(row.line(), title, start, end,
				Markup.plain(row.cell(ColumnType.DEVIATION)), Markup.plain(row.cell(ColumnType.RESPONSIBLE)),
				Markup.plain(row.cell(ColumnType.STATUS)), RichText.html(analysis));
	}

	private LocalDate date(TableRow row, ColumnType type, String title) {
		var text = row.cell(type).strip();
		if (text.isEmpty()) {
			return null;
		}
		var date = DateReader.date(text.replaceAll("(?<=[\\d-])\\s+(?=[\\d-])", ""))
				.or(() -> DateReader.date(text))
				.or(() -> DateReader.month(text).map(month -> type == ColumnType.START ? month.atDay(1) : month.atEndOfMonth()));
		if (date.isEmpty()) {
			findings.error(row.line(), "date.unreadable", title, text);
		}
		return date.orElse(null);
	}
}
