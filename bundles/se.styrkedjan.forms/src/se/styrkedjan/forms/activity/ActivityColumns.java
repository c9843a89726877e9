package se.styrkedjan.forms.activity;

import static se.styrkedjan.forms.table.Align.LEFT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetActivityReport;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.ChoiceCells;
import se.styrkedjan.forms.table.ChoiceCells.Vocabulary;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.DateCells;
import se.styrkedjan.forms.table.DateReading;
import se.styrkedjan.forms.table.DateReading.Edge;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.forms.table.PlainTextCells;
import se.styrkedjan.forms.table.TableText;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.message.Messages;

/** The columns of the table of activities. */
final class ActivityColumns {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(ActivityColumns.class);

	private static final int TITLE = 48;
	private static final int DATE = 12;
	private static final int CHOICE = 14;
	private static final int TEXT = 24;

	private final Period period;
	private final int year;

	ActivityColumns(Period period, int year) {
		this.period = period;
		this.year = year;
	}

	List<Column<Activity>> all() {
		return List.of(column("title", TITLE, title()),
				column("start", DATE, date(Activity::getStart, MODEL.getActivity_Start(), Edge.FIRST)),
				column("end", DATE, date(Activity::getEnd, MODEL.getActivity_End(), Edge.LAST)),
				column("responsible", TEXT, responsible()), column("state", CHOICE, state()),
				column("deviation", TEXT, deviation()),
				column("analysis", TITLE, new PlainTextCells<>(this::analysis, WORDS.text("analysis.hint"))));
	}

	private static Column<Activity> column(String id, int chars, Cells<Activity> cells) {
		return new Column<>(id, WORDS.text("column." + id), chars, LEFT, cells);
	}

	private static Cells<Activity> title() {
		return TextCells.required(Activity::getTitle, definition(MODEL.getActivity_Title()),
				(activity, text) -> Edits.set(activity, MODEL.getActivity_Title(), text));
	}

	private Cells<Activity> date(Function<Activity, LocalDate> value, EAttribute feature, Edge edge) {
		return new DateCells<>(value, definition(feature), activity -> new DateReading(year, edge),
				(activity, day) -> Edits.set(activity, feature, day));
	}

	private static Cells<Activity> responsible() {
		return TextCells.optional(Activity::getResponsible, definition(MODEL.getActivity_Responsible()),
				(activity, text) -> Edits.set(activity, MODEL.getActivity_Responsible(), text));
	}

	private Cells<Activity> state() {
		var states = new Vocabulary<>(Arrays.asList(ActivityState.values()),
				state -> WORDS.text(TableText.key(state)));
		return ChoiceCells.of(states, activity -> report(activity).map(ActivityReport::getStatus)
				.orElse(ActivityState.NOT_SET), this::reported,
				(activity, state) -> set(activity, MODEL.getActivityReport_Status(), state));
	}

	private Cells<Activity> deviation() {
		return TextCells.optional(activity -> report(activity).map(ActivityReport::getDeviation).orElse(null),
				this::reported, (activity, text) -> set(activity, MODEL.getActivityReport_Deviation(), text));
	}

	private String analysis(Activity activity) {
		return report(activity).map(ActivityReport::getAnalysis).map(PlainText::of).orElse("");
	}

	private Optional<ActivityReport> report(Activity activity) {
		return Reports.of(activity, period);
	}

	private CellState reported(Activity activity) {
		return Edits.state(activity, period);
	}

	private static Function<Activity, CellState> definition(EStructuralFeature feature) {
		return activity -> Edits.state(activity, feature);
	}

	private Operation set(Activity activity, EStructuralFeature feature, Object value) {
		return new SetActivityReport(activity, period, feature, value);
	}
}
