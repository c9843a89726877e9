package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.Severity;
import se.styrkedjan.model.steering.EconomyLine;

/**
 * What one row of a file says of a line of the economy.
 *
 * @param number      number of the row in the file
 * @param part        part of the unit as the file has it; empty when it names none
 * @param title       title of the line as the file has it
 * @param line        the line of the plan; empty when none was found
 * @param amounts     amounts by meaning, in thousands of kronor
 * @param explanation explanation of the deviation, or empty
 * @param findings    what a person should look at; an error means that the row is not taken over
 */
public record AmountRow(int number, String part, String title, Optional<EconomyLine> line,
		Map<Meaning, BigDecimal> amounts, String explanation, List<Finding> findings) {

	/** Copies all. */
	public AmountRow {
		amounts = Map.copyOf(amounts);
		findings = List.copyOf(findings);
	}

	/** Whether it can be taken over. */
	public boolean isUsable() {
		return line.isPresent() && !amounts.isEmpty()
				&& findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
	}
}
