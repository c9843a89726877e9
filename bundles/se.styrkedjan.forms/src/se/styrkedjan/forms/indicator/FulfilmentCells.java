package se.styrkedjan.forms.indicator;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.ChoiceCells;
import se.styrkedjan.forms.table.ChoiceCells.Vocabulary;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;
import se.styrkedjan.ui.theme.Tone;

/**
 * Cells of the fulfilment of an indicator: as proposed, or another one with the reason the user is asked for. Choosing
 * the proposed one again takes the reason away.
 */
final class FulfilmentCells implements Cells<Indicator> {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(FulfilmentCells.class);
	private static final List<Status> STATUSES = Arrays.asList(Status.FULLY, Status.PARTLY, Status.NOT, Status.NO_DATA);

	private final Period period;
	private final ReasonRequest reasons;
	private final ChoiceCells<Indicator, Status> choice;

	FulfilmentCells(Period period, ReasonRequest reasons) {
		this.period = period;
		this.reasons = reasons;
		choice = ChoiceCells.of(new Vocabulary<>(STATUSES, status -> StatusSign.of(status).text()), this::status,
				indicator -> Edits.state(indicator, period), (indicator, chosen) -> decide(indicator, chosen, null));
	}

	private Status status(Indicator indicator) {
		return Outcomes.of(indicator, period).map(Outcome::getFulfilment).orElse(Status.NO_DATA);
	}

	@Override
	public String text(Indicator indicator) {
		return choice.text(indicator);
	}

	@Override
	public CellState state(Indicator indicator) {
		return choice.state(indicator);
	}

	@Override
	public List<String> choices(Indicator indicator) {
		return choice.choices(indicator);
	}

	@Override
	public Tone tone(Indicator indicator) {
		return StatusSign.of(status(indicator)).tone();
	}

	@Override
	public String hint(Indicator indicator) {
		return Judgement.of(indicator, period).explanation();
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		Status chosen = choice.valueOf(typed);
		Status proposed = Judgement.of(indicator, period).proposed();
		return chosen == proposed ? decide(indicator, chosen, null)
				: decide(indicator, chosen, reason(indicator, proposed, chosen));
	}

	/** Where many cells are pasted nobody is asked for reasons: what needs one is refused. */
	@Override
	public Operation readPasted(Indicator indicator, String text) throws UnreadableException {
		Status chosen = choice.valueOf(text);
		if (chosen != Judgement.of(indicator, period).proposed()) {
			throw new UnreadableException(WORDS.text("wanted.reasonInCell"));
		}
		return decide(indicator, chosen, null);
	}

	private String reason(Indicator indicator, Status proposed, Status chosen) throws UnreadableException {
		return reasons.reason(indicator, proposed, chosen).map(String::strip).filter(words -> !words.isEmpty())
				.orElseThrow(() -> new UnreadableException(WORDS.text("wanted.reason")));
	}

	private Operation decide(Indicator indicator, Status status, String reason) {
		return new CompositeOperation("setFulfilment", List.of(set(indicator, MODEL.getOutcome_OverrideReason(), reason),
				set(indicator, MODEL.getOutcome_Fulfilment(), status)));
	}

	private Operation set(Indicator indicator, EStructuralFeature feature, Object value) {
		return new SetOutcome(indicator, period, feature, value);
	}
}
