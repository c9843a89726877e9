package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.Severity;
import se.styrkedjan.model.steering.EconomyLine;

/**
 * What one row of a file says of months of a line of the economy.
 *
 * @param number   number of the row in the file
 * @param title    title of the line as the file has it
 * @param line     the line of the plan; empty when none was found
 * @param values   amounts of months, in the order of the months
 * @param findings what a person should look at; an error means that the row is not taken over
 */
public record MonthRow(int number, String title, Optional<EconomyLine> line, List<Value> values, List<Finding> findings) {

	/** Copies all. */
	public MonthRow {
		values = List.copyOf(values);
		findings = List.copyOf(findings);
	}

	/**
	 * An amount of a month.
	 *
	 * @param month   1 to 12
	 * @param meaning outcome or budget
	 * @param amount  thousands of kronor
	 */
	public record Value(int month, Meaning meaning, BigDecimal amount) {
	}

	/** Whether it can be taken over. */
	public boolean isUsable() {
		return line.isPresent() && !values.isEmpty()
				&& findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
	}
}
