package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/**
 * What the forecasts of a settled period deviated by when it was approved or decided. They are compared with the budget of
 * the year, which is not the period's own and can have been changed since. Read beside the user interface the first time
 * it is asked for; used on the UI thread.
 */
final class ForecastsThen {

	private static final Messages WORDS = Messages.of(ForecastsThen.class);

	private final Runnable found;
	private long asked;
	private Optional<Plan> then = Optional.empty();

	/**
	 * Nothing is read yet.
	 *
	 * @param found is run when there is something to say
	 */
	ForecastsThen(Runnable found) {
		this.found = found;
	}

	/** What is told of a settled report whose forecasts deviate otherwise now; empty while that is not known. */
	String words(Plan now, Report settled) {
		long revision = settled.getFrozenRevision();
		if (revision != asked) {
			asked = revision;
			then = Optional.empty();
			WorkContext.get().store().filter(store -> revision > 0).ifPresent(store -> read(store, now.getId(), revision));
		}
		return then.map(plan -> words(plan, now, settled.getPeriod())).orElse("");
	}

	private void read(Store store, String plan, long revision) {
		LongWork.run(WORDS.text("then.reading"), progress -> (Plan) store.load(plan, revision).root(), read -> {
			if (revision == asked) {
				then = Optional.of(read);
				found.run();
			}
		}, error -> System.getLogger(ForecastsThen.class.getName()).log(System.Logger.Level.WARNING, "not read", error));
	}

	/** Says how much the unit's forecast deviates now and did then; empty when no line deviates otherwise. */
	static String words(Plan then, Plan now, Period period) {
		if (then.getEconomy() == null || now.getEconomy() == null) {
			return "";
		}
		List<EconomyLine> lines = lines(now.getEconomy());
		long others = lines(then.getEconomy()).stream().filter(line -> lines.stream()
				.anyMatch(same -> same.getId().equals(line.getId()) && !isSame(line, same, period))).count();
		return others == 0 ? "" : WORDS.text("then.other", others, net(then, period), net(now, period));
	}

	private static List<EconomyLine> lines(Economy economy) {
		return economy.getParts().stream().flatMap(part -> part.getLines().stream()).toList();
	}

	private static boolean isSame(EconomyLine one, EconomyLine other, Period period) {
		BigDecimal before = EconomySum.of(one, period).forecastDeviation();
		BigDecimal after = EconomySum.of(other, period).forecastDeviation();
		return before == null || after == null ? Objects.equals(before, after) : before.compareTo(after) == 0;
	}

	private static String net(Plan plan, Period period) {
		String amount = TypedAmount.format(EconomySum.of(plan.getEconomy(), Kind.NET, period).forecastDeviation());
		return amount.isEmpty() ? WORDS.text("then.none") : WORDS.text("then.amount", amount);
	}
}
