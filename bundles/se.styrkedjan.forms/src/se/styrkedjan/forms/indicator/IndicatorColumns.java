package se.styrkedjan.forms.indicator;

import static se.styrkedjan.forms.table.Align.LEFT;
import static se.styrkedjan.forms.table.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;

/** The columns of the table of indicators. */
final class IndicatorColumns {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(IndicatorColumns.class);

	private static final int TITLE = 44;
	private static final int SHORTER_TITLE = 36;
	private static final int NUMBER = 11;
	private static final int CHOICE = 17;
	private static final int SHORT = 9;
	/** Room for the longest head of one word, which would be broken anywhere. */
	private static final int WORD = 13;
	private static final int TEXT = 24;

	private final IndicatorCells cells;
	private final ReasonRequest reasons;

	IndicatorColumns(Period period, ReasonRequest reasons) {
		cells = new IndicatorCells(period);
		this.reasons = reasons;
	}

	/** The columns of a view, the title always first. */
	List<Column<Indicator>> of(IndicatorView view) {
		List<Column<Indicator>> columns = new ArrayList<>();
		columns.add(column("title", TITLE, LEFT, cells.title()));
		if (view != IndicatorView.OUTCOME) {
			columns.addAll(definition());
		}
		if (view != IndicatorView.DEFINITION) {
			columns.addAll(outcome());
		}
		if (view == IndicatorView.OUTCOME) {
			columns.addAll(8, targets());
		}
		if (view == IndicatorView.ALL) {
			columns.addAll(counts());
		}
		return columns;
	}

	/** Other columns with the title before them. */
	List<Column<Indicator>> besideTitle(List<Column<Indicator>> others) {
		List<Column<Indicator>> columns = new ArrayList<>();
		columns.add(column("title", SHORTER_TITLE, LEFT, cells.title()));
		columns.addAll(others);
		return columns;
	}

	private List<Column<Indicator>> counts() {
		return List.of(column("menPart", NUMBER, RIGHT, cells.count(MODEL.getOutcome_MenPart())),
				column("menWhole", NUMBER, RIGHT, cells.count(MODEL.getOutcome_MenWhole())),
				column("womenPart", NUMBER, RIGHT, cells.count(MODEL.getOutcome_WomenPart())),
				column("womenWhole", NUMBER, RIGHT, cells.count(MODEL.getOutcome_WomenWhole())));
	}

	private List<Column<Indicator>> definition() {
		List<Column<Indicator>> columns = new ArrayList<>(
				List.of(column("unit", SHORT, LEFT, cells.unit()),
						column("direction", CHOICE, LEFT, cells.direction()),
						column("periodicity", CHOICE, LEFT, cells.periodicity()),
						column("genderSplit", WORD, LEFT, cells.genderSplit()),
						column("tolerance", SHORT, RIGHT, cells.tolerance())));
		columns.addAll(targets());
		return columns;
	}

	private List<Column<Indicator>> targets() {
		return List.of(column("target", NUMBER, RIGHT, cells.target()),
				column("cityTarget", NUMBER, RIGHT, cells.cityTarget()));
	}

	private List<Column<Indicator>> outcome() {
		return List.of(column("outcome", NUMBER, RIGHT, cells.outcome()),
				column("men", NUMBER, RIGHT, cells.outcome(Group.MEN)),
				column("women", NUMBER, RIGHT, cells.outcome(Group.WOMEN)),
				column("gap", CHOICE, RIGHT, cells.gap()),
				column("part", SHORT, RIGHT, cells.count(MODEL.getOutcome_Part())),
				column("whole", SHORT, RIGHT, cells.count(MODEL.getOutcome_Whole())),
				column("previous", NUMBER, RIGHT, cells.number(MODEL.getOutcome_Previous())),
				column("forecast", NUMBER, RIGHT, cells.number(MODEL.getOutcome_Forecast())),
				column("fulfilment", CHOICE, LEFT, cells.fulfilment(reasons)),
				column("overrideReason", TEXT, LEFT, cells.overrideReason()),
				column("periodLabel", NUMBER, LEFT, cells.text(MODEL.getOutcome_PeriodLabel())),
				column("source", TEXT, LEFT, cells.text(MODEL.getOutcome_Source())),
				column("analysis", TITLE, LEFT, cells.analysis()));
	}

	private static Column<Indicator> column(String id, int chars, Align align, Cells<Indicator> cells) {
		return new Column<>(id, WORDS.text("column." + id), chars, align, cells);
	}
}
