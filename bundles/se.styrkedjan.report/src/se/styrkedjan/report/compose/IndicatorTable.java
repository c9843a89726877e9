package se.styrkedjan.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.StatusLine;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.text.SwedishNumber;

/** The indicators of a goal: their targets in a plan, what they showed in a follow-up. */
final class IndicatorTable {

	/** What a column of values is called, how wide it is and what it says. */
	private record Value(Column column, Function<Indicator, String> text) {
	}

	/** A longer unit may stand on a line of its own: narrow columns would break it in the middle. */
	private static final int LONGEST_KEPT_UNIT = 4;
	private static final Pattern PERIOD_AND_YEAR = Pattern.compile("^(VB|VP|T[12]) (20\\d\\d)$");

	private final Composition composition;
	private final ReportMessages messages;

	IndicatorTable(Composition composition) {
		this.composition = composition;
		this.messages = composition.messages();
	}

	/** The table, or nothing when the goal has no indicators. */
	Optional<Table> of(Goal goal, String title) {
		List<Indicator> indicators = goal.getIndicators();
		if (indicators.isEmpty()) {
			return Optional.empty();
		}
		List<Value> values = composition.isFollowUp() ? followUp(indicators) : plan();
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(messages.get("indicator.title"), composition.isFollowUp() ? 30 : 52, Alignment.START));
		values.forEach(value -> columns.add(value.column()));
		List<RowGroup> groups = indicators.stream().map(indicator -> group(indicator, values)).toList();
		return Optional.of(new Table(messages.get("indicator.caption", title), columns, groups));
	}

	private List<Value> plan() {
		return List.of(end("indicator.target", 14, this::target),
				new Value(new Column(messages.get("indicator.cityTarget.year", composition.year()), 18, Alignment.END),
						this::cityTarget),
				start("indicator.periodicity", 14,
						indicator -> messages.get("periodicity." + indicator.getPeriodicity().getName())));
	}

	private List<Value> followUp(List<Indicator> indicators) {
		List<Value> values = new ArrayList<>();
		values.add(end("indicator.outcome", 11, this::outcome));
		values.add(end("indicator.men", 10, number(Outcome::getMen)));
		values.add(end("indicator.women", 11, number(Outcome::getWomen)));
		values.add(new Value(new Column(previousHead(indicators), 9, Alignment.END), number(Outcome::getPrevious)));
		if (indicators.stream().map(this::said).flatMap(Optional::stream).anyMatch(o -> o.getForecast() != null)) {
			values.add(end("indicator.forecast", 10, number(Outcome::getForecast)));
		}
		values.add(end("indicator.target", 10, this::target));
		values.add(end("indicator.cityTarget", 14, this::cityTarget));
		values.add(start("indicator.period", 10, this::period));
		return values;
	}

	private Value end(String key, int weight, Function<Indicator, String> text) {
		return new Value(new Column(messages.get(key), weight, Alignment.END), text);
	}

	private Value start(String key, int weight, Function<Indicator, String> text) {
		return new Value(new Column(messages.get(key), weight, Alignment.START), text);
	}

	private RowGroup group(Indicator indicator, List<Value> values) {
		List<Cell> cells = new ArrayList<>();
		cells.add(new Cell(Cell.Kind.ROW_HEAD, 1, head(indicator)));
		values.forEach(value -> cells.add(Cell.data(value.text().apply(indicator))));
		var comment = new CommentRow();
		said(indicator).filter(outcome -> composition.isFollowUp()).ifPresent(outcome -> comment
				.add(messages.get("indicator.analysis"), composition.cellText(outcome.getAnalysis()))
				.add(messages.get("indicator.overrideReason"), reason(outcome)));
		return new RowGroup(comment.below(new Row(Row.Kind.VALUE, cells), cells.size()));
	}

	private List<Block> head(Indicator indicator) {
		String title = Composition.plain(indicator.getTitle());
		List<Block> head = new ArrayList<>();
		head.add(Paragraph.of(title.isEmpty() ? messages.get("goal.untitled") : title));
		said(indicator).map(Outcome::getFulfilment)
				.filter(status -> composition.isFollowUp() && status != Status.NO_DATA)
				.ifPresent(status -> head.add(new StatusLine(StatusMarks.of(status, messages))));
		return head;
	}

	private static List<Block> reason(Outcome outcome) {
		String reason = Composition.plain(outcome.getOverrideReason());
		return reason.isEmpty() ? List.of() : List.of(Paragraph.of(reason));
	}

	private Optional<Outcome> said(Indicator indicator) {
		return composition.current(indicator.getOutcomes());
	}

	/** All rows share one head, so the usual words stand there unless the rows agree on others. */
	private String previousHead(List<Indicator> indicators) {
		List<String> heads = indicators.stream().map(this::said).flatMap(Optional::stream)
				.map(Outcome::getPreviousLabel).map(Composition::plain).filter(head -> !head.isEmpty()).distinct().toList();
		return heads.size() == 1 ? heads.getFirst()
				: messages.get("indicator.previous", String.valueOf(composition.plan().getYear() - 1));
	}

	private String outcome(Indicator indicator) {
		return said(indicator).map(o -> numberOrWords(indicator, o.getValue(), o.getValueText())).orElse("");
	}

	private String target(Indicator indicator) {
		Target target = indicator.getTarget();
		return target == null ? "" : numberOrWords(indicator, target.getValue(), target.getText());
	}

	private String cityTarget(Indicator indicator) {
		Target target = indicator.getTarget();
		return target == null ? "" : numberOrWords(indicator, target.getCityValue(), target.getCityText());
	}

	private String period(Indicator indicator) {
		String label = said(indicator).map(Outcome::getPeriodLabel).map(Composition::plain).orElse("");
		return label.isEmpty() && said(indicator).isPresent()
				? composition.period().getName() + SwedishNumber.NO_BREAK_SPACE + composition.year()
				: PERIOD_AND_YEAR.matcher(label).replaceFirst("$1" + SwedishNumber.NO_BREAK_SPACE + "$2");
	}

	private Function<Indicator, String> number(Function<Outcome, BigDecimal> feature) {
		return indicator -> said(indicator).map(feature).map(value -> quantity(indicator, value)).orElse("");
	}

	private static String numberOrWords(Indicator indicator, BigDecimal value, String words) {
		return value == null ? Composition.plain(words) : quantity(indicator, value);
	}

	private static String quantity(Indicator indicator, BigDecimal value) {
		String unit = Objects.requireNonNullElse(indicator.getUnit(), "").strip();
		if (unit.length() > LONGEST_KEPT_UNIT && UnitWords.isPrinted(unit)) {
			return SwedishNumber.format(value, indicator.getDecimals(), "") + " " + unit;
		}
		return SwedishNumber.format(value, indicator.getDecimals(), UnitWords.isPrinted(unit) ? unit : "");
	}
}
