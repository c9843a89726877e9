package se.styrkedjan.followup.rollup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.PlanDigest;
import se.styrkedjan.followup.data.PlanDigests;
import se.styrkedjan.followup.data.Scope;
import se.styrkedjan.followup.page.Counting;
import se.styrkedjan.followup.source.Origin;
import se.styrkedjan.followup.source.OriginPanel;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.ui.chart.BarList;
import se.styrkedjan.ui.chart.ChartPoint;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.ui.theme.Spacing;

/** The net of each unit and its deviation from the budget, as bars for the largest and as a table of all with their sum. */
final class EconomyPart implements RollUpPart {

	private static final Messages WORDS = Messages.of(EconomyPart.class);
	private static final String UNIT = "tkr";
	private static final int MOST_BARS = 6;

	private final Counting counting = new Counting();
	private Label intro;
	private BarList chart;
	private RowTable<PlanDigest> table;
	private OriginPanel origin;

	@Override
	public String title() {
		return WORDS.text("economy");
	}

	@Override
	public Control create(Composite parent) {
		Composite column = FormKit.column(parent, Spacing.MEDIUM);
		intro = FormKit.body(column, "");
		chart = new BarList(column, WORDS.text("economy.chart"));
		chart.setLayoutData(FormKit.fill());
		SashForm halves = new SashForm(column, SWT.VERTICAL);
		halves.setLayoutData(FormKit.fillBoth());
		halves.setSashWidth(Spacing.MEDIUM);
		table = new RowTable<PlanDigest>(halves, title(),
				List.of(Column.words(WORDS.text("unit"), 6, digest -> digest.info().unitName()),
						Column.words(WORDS.text("period"), 2, digest -> Vocabulary.of(digest.net().orElseThrow().period())),
						amount("net", PlanDigest.Net::outcome), amount("netDeviation", PlanDigest.Net::deviation)),
				digest -> open(digest.info().id(), digest.net().orElseThrow()))
				.onChoice(digest -> origin.show(digest.info().unitName(), (store, progress) -> Origin.ofNet(store,
						digest.info().id(), digest.net().orElseThrow().period(), progress)));
		origin = new OriginPanel(halves);
		halves.setWeights(1, 1);
		column.addDisposeListener(event -> counting.stop());
		return column;
	}

	private static void open(String planId, PlanDigest.Net net) {
		PlanOpening.open(planId, net.economyId(), net.period());
	}

	private static Column<PlanDigest> amount(String key, Function<PlanDigest.Net, BigDecimal> part) {
		Function<PlanDigest, BigDecimal> value = digest -> part.apply(digest.net().orElseThrow());
		return new Column<>(WORDS.text(key), 3, digest -> number(value.apply(digest)),
				Comparator.comparing(value, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	private static String number(BigDecimal value) {
		return SwedishNumber.format(value, SwedishNumber.AS_WRITTEN, UNIT);
	}

	@Override
	public void show(FollowUpData data, Scope scope) {
		var plans = data.plans().stream().filter(plan -> scope.holds(plan.unitId())).toList();
		Runnable refresh = () -> {
			if (!intro.isDisposed()) {
				var counted = plans.stream().flatMap(plan -> PlanDigests.shared().of(plan).stream()).toList();
				fill(counted.stream().filter(digest -> digest.net().isPresent()).toList(), counted.size(), plans.size());
			}
		};
		refresh.run();
		counting.begin(plans.stream().filter(plan -> PlanDigests.shared().of(plan).isEmpty()).toList(), refresh);
	}

	private void fill(List<PlanDigest> found, int counted, int of) {
		table.show(found);
		BigDecimal sum = found.stream().map(EconomyPart::deviation).filter(Objects::nonNull).reduce(BigDecimal.ZERO,
				BigDecimal::add);
		intro.setText(WORDS.text("economy.sum", number(sum), found.size(), counted, of));
		intro.requestLayout();
		chart.show(found.stream().filter(digest -> deviation(digest) != null)
				.sorted(Comparator.comparing((PlanDigest digest) -> deviation(digest).abs()).reversed()).limit(MOST_BARS)
				.map(digest -> new BarList.Bar(
						new ChartPoint(digest.info().unitName(), deviation(digest), number(deviation(digest))),
						BarList.Bar.Kind.OTHER))
				.toList());
		chart.requestLayout();
	}

	private static BigDecimal deviation(PlanDigest digest) {
		return digest.net().orElseThrow().deviation();
	}
}
