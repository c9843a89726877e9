package se.styrkedjan.forms.register;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.NumberForm;
import se.styrkedjan.forms.table.TableText;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.register.RegisterCounts;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of one of the four counts of a category: counted from cases, or, where none is registered, as a document was
 * published, and then they can be typed.
 *
 * @param register the register
 * @param period   period of the document
 * @param index    which count: 0 to 2 for the parts of the year, 3 for the total
 */
record CountOfCases(CaseRegister register, Period period, int index) implements Cells<CaseCategory> {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(CountOfCases.class);
	private static final List<EAttribute> FEATURES = List.of(MODEL.getPublishedCount_T1(),
			MODEL.getPublishedCount_T2(), MODEL.getPublishedCount_Vb(), MODEL.getPublishedCount_Total());

	@Override
	public String text(CaseCategory category) {
		Integer count = new RegisterCounts(register, period).of(category).inOrder().get(index);
		return count == null ? "" : NumberForm.PLAIN.format(BigDecimal.valueOf(count));
	}

	@Override
	public CellState state(CaseCategory category) {
		return isCounted(category) ? CellState.COMPUTED : CellState.EDITABLE;
	}

	private boolean isCounted(CaseCategory category) {
		return register.getCases().stream().anyMatch(one -> one.getCategories().contains(category));
	}

	@Override
	public String hint(CaseCategory category) {
		return WORDS.text(isCounted(category) ? "counted.hint" : "published.hint");
	}

	@Override
	public Operation read(CaseCategory category, String typed) throws UnreadableException {
		BigDecimal read = typed.isBlank() ? null : NumberForm.PLAIN.parse(typed);
		if (read != null && (read.signum() < 0 || read.stripTrailingZeros().scale() > 0)) {
			throw new UnreadableException(TableText.countWanted());
		}
		Integer count = read == null ? null : read.intValue();
		return new SetPublishedCount(category, FEATURES.get(index), count);
	}
}
