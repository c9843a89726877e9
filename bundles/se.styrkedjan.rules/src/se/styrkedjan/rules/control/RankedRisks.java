package se.styrkedjan.rules.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.control.Risk;

/**
 * The risks of an analysis, gravest first, numbered from 1 as documents, matrix and forms number them.
 *
 * @param risks in order of their value (likelihood × consequence), equal ones as they stand in the model
 */
public record RankedRisks(List<Risk> risks) {

	/** Ranks risks. */
	public RankedRisks {
		risks = risks.stream().sorted(Comparator.comparingInt(Risk::getValue).reversed()).toList();
	}

	/**
	 * The risks of an internal control.
	 *
	 * @param control null where a plan has none
	 */
	public static RankedRisks of(InternalControl control) {
		return new RankedRisks(control == null ? List.of() : control.getRisks());
	}

	/** Number of a risk, from 1; 0 for one that is not here. */
	public int number(Risk risk) {
		return risks.indexOf(risk) + 1;
	}

	/** The risk with a number; empty when there is none. */
	public Optional<Risk> numbered(int number) {
		return number < 1 || number > risks.size() ? Optional.empty() : Optional.of(risks.get(number - 1));
	}

	/** The risks in a cell of the matrix. */
	public List<Risk> in(int likelihood, int consequence) {
		return risks.stream()
				.filter(risk -> risk.getLikelihood() == likelihood && risk.getConsequence() == consequence).toList();
	}
}
