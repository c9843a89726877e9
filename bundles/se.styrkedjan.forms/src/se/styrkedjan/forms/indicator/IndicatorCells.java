package se.styrkedjan.forms.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.ChoiceCells;
import se.styrkedjan.forms.table.ChoiceCells.Vocabulary;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.NumberCells;
import se.styrkedjan.forms.table.NumberForm;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.forms.table.PlainTextCells;
import se.styrkedjan.forms.table.TableText;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.rules.fulfilment.Fulfilment;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodicity;
import se.styrkedjan.model.steering.SteeringPackage;

/** The cells of the table of indicators: the definition is read-only where it is inherited, outcomes never are. */
final class IndicatorCells {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(IndicatorCells.class);

	private final Period period;

	IndicatorCells(Period period) {
		this.period = period;
	}

	private static Function<Indicator, CellState> definition(EStructuralFeature feature) {
		return indicator -> Edits.state(indicator, feature);
	}

	private CellState reported(Indicator indicator) {
		return Edits.state(indicator, period);
	}

	static NumberForm form(Indicator indicator) {
		String unit = indicator.getUnit();
		return new NumberForm(unit == null ? "" : unit, indicator.getDecimals());
	}

	Cells<Indicator> title() {
		return TextCells.required(Indicator::getTitle, definition(MODEL.getIndicator_Title()),
				(indicator, text) -> Edits.set(indicator, MODEL.getIndicator_Title(), text));
	}

	Cells<Indicator> unit() {
		return TextCells.optional(Indicator::getUnit, definition(MODEL.getIndicator_Unit()),
				(indicator, text) -> Edits.set(indicator, MODEL.getIndicator_Unit(), text));
	}

	Cells<Indicator> direction() {
		return ChoiceCells.of(vocabulary(Direction.values()), Indicator::getDirection, definition(MODEL.getIndicator_Direction()),
				(indicator, value) -> Edits.set(indicator, MODEL.getIndicator_Direction(), value));
	}

	Cells<Indicator> periodicity() {
		return ChoiceCells.of(vocabulary(Periodicity.values()), Indicator::getPeriodicity, definition(MODEL.getIndicator_Periodicity()),
				(indicator, value) -> Edits.set(indicator, MODEL.getIndicator_Periodicity(), value));
	}

	Cells<Indicator> genderSplit() {
		var yesNo = new Vocabulary<>(List.of(Boolean.TRUE, Boolean.FALSE),
				yes -> WORDS.text(yes ? "yes" : "no"));
		return ChoiceCells.of(yesNo, Indicator::isGenderSplit, definition(MODEL.getIndicator_GenderSplit()),
				(indicator, value) -> Edits.set(indicator, MODEL.getIndicator_GenderSplit(), value));
	}

	Cells<Indicator> tolerance() {
		return new NumberCells<>(Indicator::getTolerance, indicator -> new NumberForm("%", -1),
				definition(MODEL.getIndicator_Tolerance()),
				(indicator, value) -> Edits.set(indicator, MODEL.getIndicator_Tolerance(),
						value == null ? Fulfilment.DEFAULT_TOLERANCE : value));
	}

	private static <V extends Enum<?>> Vocabulary<V> vocabulary(V[] values) {
		return new Vocabulary<>(Arrays.asList(values), value -> WORDS.text(TableText.key(value)));
	}

	Cells<Indicator> target() {
		return new TargetCells(MODEL.getTarget_Value(), MODEL.getTarget_Text(), definition(MODEL.getTarget_Value()));
	}

	Cells<Indicator> cityTarget() {
		return new TargetCells(MODEL.getTarget_CityValue(), MODEL.getTarget_CityText(), definition(MODEL.getTarget_CityValue()));
	}

	Cells<Indicator> outcome() {
		return new OutcomeCells(period, Group.ALL);
	}

	/** What was measured of one sex; a change of it makes the indicator split by gender. */
	Cells<Indicator> outcome(Group group) {
		return new OutcomeCells(period, group);
	}

	/** The difference between women and men. */
	Cells<Indicator> gap() {
		return new GapCells(period);
	}

	/** Why the proposed fulfilment was overruled. */
	Cells<Indicator> overrideReason() {
		return new ReasonCells(period);
	}

	/** A value of the period in the indicator's unit. */
	Cells<Indicator> number(EStructuralFeature feature) {
		return new FigureCells(period, feature);
	}

	/** A count of the period; a change of it computes the share anew. */
	Cells<Indicator> count(EStructuralFeature feature) {
		return new CountCells(period, feature);
	}

	Cells<Indicator> fulfilment(ReasonRequest reasons) {
		return new FulfilmentCells(period, reasons);
	}

	Cells<Indicator> text(EStructuralFeature feature) {
		return TextCells.optional(indicator -> (String) value(indicator, feature).orElse(null),
				this::reported, (indicator, text) -> set(indicator, feature, text));
	}

	Cells<Indicator> analysis() {
		return new PlainTextCells<>(indicator -> Outcomes.of(indicator, period).map(Outcome::getAnalysis)
				.map(PlainText::of).orElse(""), WORDS.text("analysis.hint"));
	}

	private Optional<Object> value(Indicator indicator, EStructuralFeature feature) {
		return Outcomes.of(indicator, period).map(outcome -> outcome.eGet(feature));
	}

	private Operation set(Indicator indicator, EStructuralFeature feature, Object value) {
		return new SetOutcome(indicator, period, feature, value);
	}
}
