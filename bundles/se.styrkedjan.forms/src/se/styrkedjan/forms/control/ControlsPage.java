package se.styrkedjan.forms.control;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.earlier.Said;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.table.Detail;
import se.styrkedjan.forms.table.TablePage;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlResult;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The plan of controls: a table, and under it what the chosen control showed in the period. */
final class ControlsPage extends TablePage<ControlTable> {

	private static final Messages WORDS = Messages.of(ControlsPage.class);

	@Override
	public String title() {
		return WORDS.text("view.controls");
	}

	@Override
	protected ControlTable makeTable(PlanContext shared) {
		return new ControlTable(shared::plan, this::perform);
	}

	@Override
	protected void prepare(ControlTable table) {
		table.showPeriod(context().period());
	}

	@Override
	protected void makeTools(Composite row) {
		FormKit.button(row, WORDS.text("finding.follow"), this::follow).setToolTipText(WORDS.text("finding.about"));
	}

	private void follow() {
		int row = grid().row();
		if (row < 0 || row >= table().rows().size() || !table().rows().get(row).isData()) {
			context().say(WORDS.text("finding.choose"));
			return;
		}
		new FindingActivity(context(), table().rows().get(row).element()).make(grid().getShell());
	}

	@Override
	protected String textLabel() {
		return WORDS.text("column.result");
	}

	@Override
	protected Optional<Detail> detail(int row) {
		Control control = table().rows().get(row).element();
		Period period = context().period();
		String title = control.getTitle() == null ? "" : control.getTitle();
		return period == Period.VP ? Optional.empty()
				: Optional.of(new Detail(title, "", new ResultText(control, period), before(control, period)));
	}

	private Optional<Said> before(Control control, Period period) {
		return control.getResults().stream().filter(result -> result.getPeriod().compareTo(period) < 0)
				.filter(result -> result.getResult() != null && result.getPeriod() != Period.EXTRA)
				.max((a, b) -> a.getPeriod().compareTo(b.getPeriod())).map(this::earlier);
	}

	private Said earlier(ControlResult result) {
		return new Said(Said.label(result.getPeriod(), context().plan().getYear()), result.getResult());
	}

	@Override
	protected Optional<Step> firstStep() {
		return Optional.of(ControlBeginning.of(context()));
	}

	@Override
	protected String emptyWords() {
		return WORDS.text("controls.empty");
	}
}
