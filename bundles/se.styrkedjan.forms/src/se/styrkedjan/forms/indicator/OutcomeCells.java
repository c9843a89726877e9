package se.styrkedjan.forms.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.NumberOrWords;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of the outcome of a period: a number, words in place of it, or counts such as <q>12 av 54</q>, both of which are
 * kept; the share follows by a behaviour of the session.
 */
record OutcomeCells(Period period) implements Cells<Indicator> {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(OutcomeCells.class);

	@Override
	public String text(Indicator indicator) {
		return Outcomes.of(indicator, period).map(outcome -> NumberOrWords.format(IndicatorCells.form(indicator),
				outcome.getValue(), outcome.getValueText())).orElse("");
	}

	@Override
	public CellState state(Indicator indicator) {
		return CellState.EDITABLE;
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		Optional<ShareReading> counts = ShareReading.of(typed);
		if (counts.isPresent()) {
			return share(indicator, counts.get());
		}
		NumberOrWords read = NumberOrWords.read(IndicatorCells.form(indicator), typed);
		List<Operation> parts = new ArrayList<>();
		parts.add(set(indicator, MODEL.getOutcome_Value(), read.number()));
		parts.add(set(indicator, MODEL.getOutcome_ValueText(), read.words()));
		return new CompositeOperation("setOutcome", parts);
	}

	private Operation share(Indicator indicator, ShareReading counts) throws UnreadableException {
		String unit = IndicatorCells.form(indicator).unit();
		if (!unit.isBlank() && !unit.equals("%")) {
			throw new UnreadableException(WORDS.text("wanted.noShare", unit));
		}
		return new CompositeOperation("setOutcome",
				List.of(set(indicator, MODEL.getOutcome_Part(), counts.part()),
						set(indicator, MODEL.getOutcome_Whole(), counts.whole()),
						set(indicator, MODEL.getOutcome_ValueText(), null)));
	}

	private Operation set(Indicator indicator, EStructuralFeature feature, Object value) {
		return new SetOutcome(indicator, period, feature, value);
	}
}
