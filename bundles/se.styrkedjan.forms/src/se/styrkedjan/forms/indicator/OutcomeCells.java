package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.NumberOrWords;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.fulfilment.Counts;
import se.styrkedjan.rules.fulfilment.GenderGap;
import se.styrkedjan.rules.fulfilment.ProposalWords;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of the outcome of a period, of all or of one sex: a number, words in place of that of all, or counts such as
 * <q>12 av 54</q>, both of which are kept; the share follows by a behaviour of the session. A number typed over a share
 * takes the counts away that it is no more made of.
 *
 * @param period the period
 * @param group  whom it is about
 */
record OutcomeCells(Period period, Group group) implements Cells<Indicator> {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(OutcomeCells.class);

	@Override
	public String text(Indicator indicator) {
		return outcome(indicator).map(outcome -> NumberOrWords.format(IndicatorCells.form(indicator), value(outcome),
				group == Group.ALL ? outcome.getValueText() : null)).orElse("");
	}

	private Optional<Outcome> outcome(Indicator indicator) {
		return Outcomes.of(indicator, period);
	}

	private BigDecimal value(Outcome outcome) {
		return (BigDecimal) outcome.eGet(group.value());
	}

	@Override
	public CellState state(Indicator indicator) {
		return Edits.state(indicator, period);
	}

	/** What is odd about the figure. Of all: how the fulfilment is come to. Of one sex: the counts. And a large gap. */
	@Override
	public String hint(Indicator indicator) {
		String figure = group == Group.ALL ? Judgement.of(indicator, period).explanation()
				: outcome(indicator).flatMap(group::counts)
						.map(counts -> ProposalWords.current().counts(counts, text(indicator)) + '.').orElse("");
		return String.join(" ", ShareWords.of(indicator, figure(indicator)), figure,
				GapWords.large(indicator, period).orElse("")).strip();
	}

	private BigDecimal figure(Indicator indicator) {
		return outcome(indicator).map(this::value).orElse(null);
	}

	@Override
	public GridCell.Mark mark(Indicator indicator) {
		boolean large = outcome(indicator).flatMap(GenderGap::of).filter(GenderGap::isLarge).isPresent();
		return large ? GridCell.Mark.LOOK : ShareWords.mark(indicator, figure(indicator));
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		Optional<Counts> counts = ShareReading.of(typed);
		if (counts.isPresent()) {
			return share(indicator, counts.get());
		}
		NumberOrWords read = NumberOrWords.read(IndicatorCells.form(indicator), typed);
		if (group != Group.ALL && read.words() != null) {
			throw new UnreadableException(WORDS.text("wanted.number"));
		}
		List<Operation> parts = new ArrayList<>();
		if (isOther(indicator, read.number())) {
			parts.add(set(indicator, group.part(), null));
			parts.add(set(indicator, group.whole(), null));
		}
		parts.add(set(indicator, group.value(), read.number()));
		if (group == Group.ALL) {
			parts.add(set(indicator, MODEL.getOutcome_ValueText(), read.words()));
		}
		return new CompositeOperation("setOutcome", parts);
	}

	/** Whether a number is another than the one that counts make. */
	private boolean isOther(Indicator indicator, BigDecimal number) {
		return outcome(indicator).filter(outcome -> group.counts(outcome).isPresent()).map(this::value)
				.filter(before -> number == null || number.compareTo(before) != 0).isPresent();
	}

	private Operation share(Indicator indicator, Counts counts) throws UnreadableException {
		if (!Counts.makeOutcomesOf(indicator)) {
			throw new UnreadableException(WORDS.text("wanted.noShare", IndicatorCells.form(indicator).unit()));
		}
		List<Operation> parts = new ArrayList<>(List.of(set(indicator, group.part(), counts.part()),
				set(indicator, group.whole(), counts.whole())));
		if (group == Group.ALL) {
			parts.add(set(indicator, MODEL.getOutcome_ValueText(), null));
		}
		return new CompositeOperation("setOutcome", parts);
	}

	private Operation set(Indicator indicator, EStructuralFeature feature, Object value) {
		return new SetOutcome(indicator, period, feature, value);
	}
}
