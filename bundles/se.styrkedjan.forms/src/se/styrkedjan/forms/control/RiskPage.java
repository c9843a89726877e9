package se.styrkedjan.forms.control;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.forms.table.Detail;
import se.styrkedjan.forms.table.TablePage;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The analysis of risks: a table, and under it how the chosen risk is handled. */
final class RiskPage extends TablePage<RiskTable> {

	private static final Messages WORDS = Messages.of(RiskPage.class);

	@Override
	public String title() {
		return WORDS.text("view.risks");
	}

	@Override
	protected RiskTable makeTable(PlanContext shared) {
		return new RiskTable(shared::plan, this::perform);
	}

	@Override
	protected void prepare(RiskTable table) {
		// risks are those of the year, whatever the period
	}

	@Override
	protected void makeTools(Composite row) {
		FormKit.secondary(row, WORDS.text("risks.about"));
	}

	@Override
	protected String textLabel() {
		return WORDS.text("column.handling");
	}

	@Override
	protected Optional<Detail> detail(int row) {
		Risk risk = table().rows().get(row).element();
		return Optional.of(new Detail(risk.getEvent() == null ? "" : risk.getEvent(),
				WORDS.text("risk.value", risk.getLikelihood(), risk.getConsequence(), risk.getValue()),
				TextTarget.of(risk, ControlPackage.eINSTANCE.getRisk_Handling()), Optional.empty()));
	}

	@Override
	protected Optional<Step> firstStep() {
		return Optional.of(ControlBeginning.of(context()));
	}

	@Override
	protected String emptyWords() {
		return WORDS.text("empty");
	}
}
