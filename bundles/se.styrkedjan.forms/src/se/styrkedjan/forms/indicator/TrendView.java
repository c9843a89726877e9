package se.styrkedjan.forms.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.forms.table.DetailView;
import se.styrkedjan.ui.chart.LineChart;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;

/** How the chosen indicator has moved, as a chart and beside it as a table. */
final class TrendView implements DetailView {

	private static final Messages WORDS = Messages.of(TrendView.class);
	private static final int HEIGHT = 170;

	private final IntFunction<Trend> trend;
	private Trend shown;
	private LineChart chart;
	private RowTable<Moment> table;

	/** A view of the trend of a row. */
	TrendView(IntFunction<Trend> trend) {
		this.trend = trend;
	}

	@Override
	public String title() {
		return WORDS.text("column.trend");
	}

	@Override
	public Control create(Composite parent) {
		Composite both = FormKit.row(parent, 2);
		((GridLayout) both.getLayout()).makeColumnsEqualWidth = true;
		chart = new LineChart(both, title());
		chart.setLayoutData(high(FormKit.fill()));
		table = new RowTable<>(both, title(), List.of(
				new Column<>(WORDS.text("column.periodLabel"), 3, Moment::label, Moment.BY_TIME),
				new Column<>(WORDS.text("column.outcomeOf"), 3, moment -> shown.form().format(moment.value()),
						Comparator.comparing(Moment::value)),
				new Column<>(WORDS.text("column.target"), 3, moment -> shown.form().format(moment.target()),
						Comparator.comparing(Moment::target, Comparator.nullsFirst(Comparator.naturalOrder()))),
				new Column<>(WORDS.text("column.fulfilment"), 4, moment -> StatusSign.of(moment.fulfilment()).text(),
						Comparator.comparing(Moment::fulfilment))),
				moment -> { });
		high((GridData) table.control().getLayoutData());
		return both;
	}

	private static GridData high(GridData data) {
		data.heightHint = HEIGHT;
		return data;
	}

	@Override
	public void show(int row) {
		shown = trend.apply(row);
		chart.show(shown.points(), shown.targetPoint());
		table.show(shown.moments());
	}
}
