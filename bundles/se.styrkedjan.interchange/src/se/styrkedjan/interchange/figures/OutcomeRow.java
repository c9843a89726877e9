package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.Severity;
import se.styrkedjan.model.steering.Indicator;

/**
 * What one row of a file says of an indicator.
 *
 * @param number    number of the row in the file
 * @param name      name as the file has it
 * @param indicator the indicator it is about; empty when none was found
 * @param numbers   the numbers by meaning
 * @param texts     source and analysis, when given
 * @param findings  what a person should look at; an error means that the row is not taken over
 */
public record OutcomeRow(int number, String name, Optional<Indicator> indicator, Map<Meaning, BigDecimal> numbers,
		Map<Meaning, String> texts, List<Finding> findings) {

	/** Copies all. */
	public OutcomeRow {
		numbers = Map.copyOf(numbers);
		texts = Map.copyOf(texts);
		findings = List.copyOf(findings);
	}

	/** Whether it can be taken over. */
	public boolean isUsable() {
		return indicator.isPresent() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
				&& !(numbers.isEmpty() && texts.isEmpty());
	}
}
