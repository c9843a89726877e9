package se.styrkedjan.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.text.SwedishDate;

/** The activities of a goal; who answers and how far it has come are shown where anybody has said so. */
final class ActivityTable {

	/** What a column is called, how wide it is and what it says. */
	private record Value(Column column, Function<Activity, String> text) {
	}

	private final Composition composition;
	private final ReportMessages messages;

	ActivityTable(Composition composition) {
		this.composition = composition;
		this.messages = composition.messages();
	}

	/** The table, or nothing when the goal has no activities. */
	Optional<Table> of(Goal goal, String title) {
		List<Activity> activities = goal.getActivities();
		if (activities.isEmpty()) {
			return Optional.empty();
		}
		List<Value> values = values(activities);
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(messages.get("activity.title"), 50, Alignment.START));
		values.forEach(value -> columns.add(value.column()));
		List<RowGroup> groups = activities.stream().map(activity -> group(activity, values)).toList();
		return Optional.of(new Table(messages.get("activity.caption", title), columns, groups));
	}

	private List<Value> values(List<Activity> activities) {
		List<Value> values = new ArrayList<>();
		if (activities.stream().anyMatch(activity -> !responsible(activity).isEmpty())) {
			values.add(value("activity.responsible", 18, ActivityTable::responsible));
		}
		values.add(value("activity.start", 13, activity -> SwedishDate.format(activity.getStart())));
		values.add(value("activity.end", 13, activity -> SwedishDate.format(activity.getEnd())));
		if (composition.isFollowUp()) {
			if (activities.stream().anyMatch(activity -> !state(activity).isEmpty())) {
				values.add(value("activity.state", 13, this::state));
			}
			values.add(value("activity.deviation", 18, this::deviation));
		}
		return values;
	}

	private Value value(String key, int weight, Function<Activity, String> text) {
		return new Value(new Column(messages.get(key), weight, Alignment.START), text);
	}

	private RowGroup group(Activity activity, List<Value> values) {
		String title = Composition.plain(activity.getTitle());
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.head(title.isEmpty() ? messages.get("goal.untitled") : title));
		values.forEach(value -> cells.add(Cell.data(value.text().apply(activity))));
		var comment = new CommentRow();
		said(activity).ifPresent(report -> comment.add(messages.get("activity.analysis"),
				composition.cellText(report.getAnalysis())));
		return new RowGroup(comment.below(new Row(Row.Kind.VALUE, cells), cells.size()));
	}

	private Optional<ActivityReport> said(Activity activity) {
		return composition.isFollowUp() ? composition.current(activity.getReports()) : Optional.empty();
	}

	private static String responsible(Activity activity) {
		return Composition.plain(activity.getResponsible());
	}

	private String deviation(Activity activity) {
		return said(activity).map(ActivityReport::getDeviation).map(Composition::plain).orElse("");
	}

	private String state(Activity activity) {
		ActivityState state = said(activity).map(ActivityReport::getStatus).orElse(ActivityState.NOT_SET);
		return messages.get("activity.state." + state.getName());
	}
}
