package se.styrkedjan.forms.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.table.DetailView;
import se.styrkedjan.report.chart.EconomyChart;
import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.ui.chart.BarList;
import se.styrkedjan.ui.chart.BarList.Bar;
import se.styrkedjan.ui.chart.ChartPoint;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;

/** The chart that the document shows of the economy, with the values of the table. */
final class ChartView implements DetailView {

	private static final Messages WORDS = Messages.of(ChartView.class);

	private final PlanContext context;
	private ScrollPage page;
	private BarList bars;

	ChartView(PlanContext context) {
		this.context = context;
	}

	@Override
	public String title() {
		return WORDS.text("chart");
	}

	@Override
	public Control create(Composite parent) {
		page = new ScrollPage(parent);
		page.setLayoutData(FormKit.fillBoth());
		bars = new BarList(page.content(), title());
		bars.setLayoutData(FormKit.fill());
		return page;
	}

	@Override
	public void show(int row) {
		Optional<BarChart> chart = EconomyChart.of("", context.plan().getEconomy(), context.period(), Language.current());
		bars.show(chart.map(ChartView::bars).orElse(List.of()));
		page.reflow();
	}

	private static List<Bar> bars(BarChart chart) {
		List<Bar> bars = new ArrayList<>();
		for (BarChart.Group group : chart.groups()) {
			for (int i = 0; i < group.bars().size(); i++) {
				BarChart.Bar bar = group.bars().get(i);
				if (bar.value() != null) {
					String label = WORDS.text("chart.bar", group.label(), chart.series().get(i));
					bars.add(new Bar(new ChartPoint(label, bar.value(), bar.words()),
							i == 0 ? Bar.Kind.OWN : Bar.Kind.OTHER));
				}
			}
		}
		return bars;
	}
}
