package se.styrkedjan.followup.rollup;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.PlanDigest.Deviation;
import se.styrkedjan.followup.data.PlanDigests;
import se.styrkedjan.followup.data.Scope;
import se.styrkedjan.followup.page.Counting;
import se.styrkedjan.followup.source.Origin;
import se.styrkedjan.followup.source.OriginPanel;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.ui.theme.Spacing;

/** The activities of the units that deviate; each leads to its place. */
final class DeviationsPart implements RollUpPart {

	private static final Messages WORDS = Messages.of(DeviationsPart.class);

	private final Counting counting = new Counting();
	private Label intro;
	private RowTable<Deviation> table;
	private OriginPanel origin;

	@Override
	public String title() {
		return WORDS.text("deviations");
	}

	@Override
	public Control create(Composite parent) {
		Composite column = FormKit.column(parent, Spacing.MEDIUM);
		intro = FormKit.body(column, "");
		SashForm halves = new SashForm(column, SWT.VERTICAL);
		halves.setLayoutData(FormKit.fillBoth());
		halves.setSashWidth(Spacing.MEDIUM);
		table = new RowTable<Deviation>(halves, title(),
				List.of(Column.words(WORDS.text("unit"), 4, Deviation::unit),
						Column.words(WORDS.text("activity"), 6, Deviation::title),
						Column.words(WORDS.text("period"), 1, one -> Vocabulary.of(one.period())),
						Column.words(WORDS.text("deviation"), 7, Deviation::words)),
				one -> PlanOpening.open(one.planId(), one.activityId(), one.period())).onChoice(
						one -> origin.show(one.unit(), (store, progress) -> Origin.ofDeviation(store, one.planId(),
								one.activityId(), one.period(), progress)));
		origin = new OriginPanel(halves);
		halves.setWeights(2, 1);
		column.addDisposeListener(event -> counting.stop());
		return column;
	}

	@Override
	public void show(FollowUpData data, Scope scope) {
		var plans = data.plans().stream().filter(plan -> scope.holds(plan.unitId())).toList();
		Runnable refresh = () -> {
			if (!intro.isDisposed()) {
				var counted = plans.stream().flatMap(plan -> PlanDigests.shared().of(plan).stream()).toList();
				var found = counted.stream().flatMap(digest -> digest.deviations().stream()).toList();
				table.show(found);
				intro.setText(WORDS.text("deviations.count", found.size(), counted.size(), plans.size()));
				intro.requestLayout();
			}
		};
		refresh.run();
		counting.begin(plans.stream().filter(plan -> PlanDigests.shared().of(plan).isEmpty()).toList(), refresh);
	}
}
