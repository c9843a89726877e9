package se.styrkedjan.interchange.assembly;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.headings.StatusLine;
import se.styrkedjan.interchange.published.Figure;
import se.styrkedjan.interchange.published.PublishedIndicator;
import se.styrkedjan.interchange.published.PublishedIndicator.Measure;
import se.styrkedjan.interchange.tables.Column;
import se.styrkedjan.interchange.tables.ColumnType;
import se.styrkedjan.interchange.tables.TableRow;
import se.styrkedjan.interchange.text.Markup;
import se.styrkedjan.interchange.text.Piece;
import se.styrkedjan.interchange.text.RichText;
import se.styrkedjan.interchange.text.ParagraphJoiner;

/** Reads rows of indicator tables. */
final class IndicatorReader {

	private static final Map<ColumnType, Measure> MEASURES = Map.of(ColumnType.OUTCOME, Measure.OUTCOME,
			ColumnType.MEN, Measure.MEN, ColumnType.WOMEN, Measure.WOMEN, ColumnType.PREVIOUS, Measure.PREVIOUS,
			ColumnType.TARGET, Measure.TARGET, ColumnType.CITY_TARGET, Measure.CITY_TARGET, ColumnType.FORECAST,
			Measure.FORECAST);

	/** The model has no place for words here; they are kept with the analysis. */
	private static final Set<Measure> NUMBERS_ONLY = EnumSet.of(Measure.MEN, Measure.WOMEN, Measure.PREVIOUS,
			Measure.FORECAST);

	/** What is measured how often may stand under a head that says period. */
	private static final Pattern OFTEN = Pattern.compile("(?iu)år|årligen|tertial|månad|halvår|kvartal|vecka|vartannat år");

	private final TitleReader titles;
	private final FigureReader figures;
	private final ParagraphJoiner joiner;
	private final Findings findings;

	IndicatorReader(TitleReader titles, ParagraphJoiner joiner, Findings findings) {
		this.titles = titles;
		this.joiner = joiner;
		this.findings = findings;
		figures = new FigureReader(findings);
	}

	PublishedIndicator read(TableRow row) {
		var cell = row.cell(ColumnType.INDICATOR);
		var ending = StatusLine.trailing(Markup.plain(cell));
		var title = titles.read(row.line(), ending.map(List::getFirst).orElse(cell));
		if (row.guessed()) {
			findings.warning(row.line(), "columns.guessed", title);
		}
		var values = new EnumMap<Measure, Figure>(Measure.class);
		var analysis = joiner.join(row.analysis());
		var previous = "";
		for (int i = 1; i < row.columns().size(); i++) {
			var column = row.columns().get(i);
			var measure = MEASURES.get(column.type());
			if (measure != null && !values.containsKey(measure)) {
				var figure = figures.read(row.line(), row.cells().get(i), title);
				if (figure.value() == null && NUMBERS_ONLY.contains(measure)) {
					keep(row, column, figure.words(), analysis, title);
				} else if (!figure.empty()) {
					values.put(measure, figure);
				}
				previous = measure == Measure.PREVIOUS ? column.name() : previous;
			} else {
				keep(row, column, row.cells().get(i), analysis, title);
			}
		}
		var period = row.cell(ColumnType.PERIOD);
		var periodicity = row.cell(ColumnType.PERIODICITY);
		boolean often = periodicity.isEmpty() && OFTEN.matcher(period).matches();
		return new PublishedIndicator(row.line(), title, values, previous, often ? "" : period,
				often ? period : periodicity, StatusLine.symbol(cell)
						.or(() -> ending.flatMap(parts -> StatusLine.read(parts.getLast()))).orElse(null), RichText.html(analysis));
	}

	private void keep(TableRow row, Column column, String text, List<Piece> analysis, String title) {
		boolean read = column.type() == ColumnType.PERIOD || column.type() == ColumnType.PERIODICITY;
		if (!read && !text.isEmpty()) {
			analysis.addAll(Markup.pieces(column.name() + ": " + text));
			findings.warning(row.line(), "column.unknown", column.name(), title);
		}
	}
}
