package se.styrkedjan.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.document.BarChart.Bar;
import se.styrkedjan.report.document.BarChart.Group;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.rules.text.SwedishNumber;

/** Income and costs of each part of a unit as bars: outcome beside budget, or the budget alone in a plan. */
public final class EconomyChart {

	private static final List<Kind> KINDS = List.of(Kind.INCOME, Kind.COST);

	private final Period period;
	private final ReportMessages messages;

	private EconomyChart(Period period, Locale language) {
		this.period = period;
		this.messages = new ReportMessages(language);
	}

	/**
	 * The chart of an economy, from the sums that its table prints.
	 *
	 * @param unit     name of the unit
	 * @param economy  the economy, may be null
	 * @param period   the period of the document
	 * @param language English gives English words, every other language Swedish
	 * @return empty when there is nothing to show
	 */
	public static Optional<BarChart> of(String unit, Economy economy, Period period, Locale language) {
		return economy == null ? Optional.empty() : new EconomyChart(period, language).chart(unit, economy);
	}

	private Optional<BarChart> chart(String unit, Economy economy) {
		List<Group> groups = new ArrayList<>();
		for (EconomyPart part : economy.getParts()) {
			String name = part.getName() == null ? "" : part.getName().strip();
			KINDS.forEach(kind -> add(groups, name, EconomySum.of(part, kind, period)));
		}
		if (economy.getParts().size() > 1) {
			KINDS.forEach(kind -> add(groups, messages.get("economy.whole"), EconomySum.of(economy, kind, period)));
		}
		if (groups.isEmpty()) {
			return Optional.empty();
		}
		List<String> series = isPlan() ? List.of(messages.get("economy.budget"))
				: List.of(messages.get("economy.outcome"), messages.get("economy.budget"));
		String caption = messages.get("economy.chart", unit);
		return Optional.of(new BarChart(caption, alternative(caption, series, groups), series, groups));
	}

	private boolean isPlan() {
		return period == Period.VP;
	}

	private void add(List<Group> groups, String part, EconomySum sum) {
		if (sum.budget() == null && (isPlan() || sum.outcome() == null)) {
			return;
		}
		boolean income = sum.kind() == Kind.INCOME;
		String label = part.isEmpty() ? messages.get(income ? "economy.income" : "economy.cost")
				: messages.get(income ? "economy.chart.income" : "economy.chart.cost", part);
		groups.add(new Group(label,
				isPlan() ? List.of(bar(sum.budget())) : List.of(bar(sum.outcome()), bar(sum.budget()))));
	}

	private static Bar bar(BigDecimal value) {
		return new Bar(value, value == null ? "–" : SwedishNumber.format(value, SwedishNumber.AS_WRITTEN));
	}

	private String alternative(String caption, List<String> series, List<Group> groups) {
		return caption + ". " + groups.stream().map(group -> said(series, group)).collect(Collectors.joining(" "));
	}

	private String said(List<String> series, Group group) {
		List<String> values = new ArrayList<>();
		for (int i = 0; i < series.size(); i++) {
			values.add(messages.get("economy.chart.value", series.get(i), group.bars().get(i).words()));
		}
		return group.label() + ": " + String.join(", ", values) + ".";
	}
}
