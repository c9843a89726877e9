package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.indicator.UnitComparison.Place;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.table.DetailView;
import se.styrkedjan.forms.table.NumberForm;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.ui.chart.BarList;
import se.styrkedjan.ui.chart.BarList.Bar;
import se.styrkedjan.ui.chart.ChartPoint;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.status.StatusSign;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;

/** How the chosen indicator stands beside the same in other units: in a sentence, as bars and as a table. */
final class ComparisonView implements DetailView {

	private static final Messages WORDS = Messages.of(ComparisonView.class);
	private static final int AT_EACH_END = 4;
	private static final int HEIGHT = 170;

	private final PlanContext context;
	private final IntFunction<Indicator> indicators;
	private final ComparisonLoading loading;
	private Indicator shown;
	private NumberForm form = NumberForm.PLAIN;
	private Label sentence;
	private BarList bars;
	private RowTable<Place> table;
	private Composite both;

	/**
	 * A view.
	 *
	 * @param context    the plan
	 * @param indicators the indicator of a row
	 */
	ComparisonView(PlanContext context, IntFunction<Indicator> indicators) {
		this.context = context;
		this.indicators = indicators;
		loading = new ComparisonLoading(context);
	}

	@Override
	public String title() {
		return WORDS.text("comparison");
	}

	@Override
	public Control create(Composite parent) {
		both = FormKit.row(parent, 2);
		((GridLayout) both.getLayout()).makeColumnsEqualWidth = true;
		sentence = FormKit.body(both, "");
		((GridData) sentence.getLayoutData()).horizontalSpan = 2;
		bars = new BarList(both, title());
		bars.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		table = new RowTable<>(both, title(), List.of(
				new Column<>(WORDS.text("comparison.rank"), 1, place -> String.valueOf(place.rank()),
						Comparator.comparingInt(Place::rank)),
				Column.words(WORDS.text("comparison.unit"), 4, place -> place.row().unitName()),
				new Column<>(WORDS.text("column.outcomeOf"), 2, place -> form.format(place.row().value()),
						Comparator.comparing(place -> place.row().value())),
				new Column<>(WORDS.text("column.target"), 2, place -> form.format(place.row().target()), Comparator.comparing(
						place -> place.row().target(), Comparator.nullsFirst(Comparator.naturalOrder()))),
				new Column<>(WORDS.text("column.fulfilment"), 4, place -> StatusSign.of(place.row().fulfilment()).text(),
						Comparator.comparing(place -> place.row().fulfilment()))),
				place -> Documents.open(place.row().planId(), place.row().indicatorId()));
		((GridData) table.control().getLayoutData()).heightHint = HEIGHT;
		return both;
	}

	@Override
	public void show(int row) {
		Indicator chosen = indicators.apply(row);
		form = IndicatorCells.form(chosen);
		if (chosen != shown) {
			shown = chosen;
			show(WORDS.text("comparison.loading"), List.of());
			table.show(List.of());
		}
		loading.load(chosen, found -> {
			if (chosen == shown && !both.isDisposed()) {
				show(sentence(found), bars(found));
				table.show(found.places());
			}
		}, words -> show(words, List.of()));
	}

	private void show(String words, List<Bar> shownBars) {
		if (!both.isDisposed()) {
			sentence.setText(words.replace("&", "&&"));
			bars.show(shownBars);
			bars.requestLayout();
			sentence.requestLayout();
		}
	}

	private String sentence(UnitComparison found) {
		String when = Moment.label(found.period(), context.plan().getYear());
		List<Place> places = found.places();
		boolean isAlone = places.stream().allMatch(Place::isOwn);
		if (isAlone) {
			return WORDS.text("comparison.alone", when);
		}
		if (places.getFirst().row().value().compareTo(places.getLast().row().value()) == 0) {
			return WORDS.text("comparison.same", when, places.size(), form.format(places.getFirst().row().value()));
		}
		String own = found.own().map(place -> WORDS.text("comparison.own", place.rank(), places.size()))
				.orElseGet(() -> WORDS.text("comparison.noOutcome", places.size()));
		return WORDS.text("comparison.sentence", when, own, format(found.median()), name(places.getFirst()),
				name(places.getLast()));
	}

	private String name(Place place) {
		return place.row().unitName() + ' ' + form.format(place.row().value());
	}

	/** A median may need a decimal more than the values. */
	private String format(Optional<BigDecimal> median) {
		NumberForm finer = new NumberForm(form.unit(), form.decimals() < 0 ? form.decimals() : form.decimals() + 1);
		return median.map(value -> value.stripTrailingZeros().scale() <= Math.max(0, form.decimals()) ? form : finer)
				.map(shape -> shape.format(median.get())).orElse("");
	}

	private List<Bar> bars(UnitComparison found) {
		List<Bar> list = new ArrayList<>();
		found.ends(AT_EACH_END).forEach(place -> list.add(new Bar(
				new ChartPoint(place.row().unitName(), place.row().value(), form.format(place.row().value())),
				place.isOwn() ? Bar.Kind.OWN : Bar.Kind.OTHER)));
		found.median().filter(any -> found.places().size() > 1).ifPresent(median -> list.add(
				new Bar(new ChartPoint(WORDS.text("comparison.median"), median, format(Optional.of(median))), Bar.Kind.RECKONED)));
		return list;
	}
}
