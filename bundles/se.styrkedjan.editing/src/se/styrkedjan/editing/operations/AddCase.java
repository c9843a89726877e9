package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE_REGISTER__CASES;
import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE__CATEGORIES;
import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE__DATE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseRegister;

/**
 * Registers a case; it gets the next running number of the year unless it has one, written as the numbers before it:
 * 7 after 6 and 2026-007 after 2026-006.
 *
 * @param register where
 * @param newCase  the case, with its day and at least one category
 */
public record AddCase(CaseRegister register, Case newCase) implements Operation {

	/** What stands before the running number, and the number. */
	private static final Pattern NUMBER = Pattern.compile("(|.*\\D)(\\d{1,9})");

	@Override
	public String name() {
		return "addCase";
	}

	@Override
	public Optional<Refusal> check() {
		if (newCase.getDate() == null) {
			return Optional.of(Refusals.missing(Names.of(CASE__DATE)));
		}
		return newCase.getCategories().isEmpty() ? Optional.of(Refusals.missing(Names.of(CASE__CATEGORIES)))
				: Placement.last(register, CASE_REGISTER__CASES).check(newCase);
	}

	@Override
	public void apply() {
		register.getCases().add(newCase);
		if (newCase.getNumber() == null || newCase.getNumber().isBlank()) {
			newCase.setNumber(nextNumber());
		}
	}

	private String nextNumber() {
		List<Matcher> numbers = register.getCases().stream().map(Case::getNumber).filter(Objects::nonNull)
				.map(NUMBER::matcher).filter(Matcher::matches).toList();
		if (numbers.isEmpty()) {
			return "1";
		}
		String before = numbers.getLast().group(1);
		String running = numbers.getLast().group(2);
		long largest = numbers.stream().filter(number -> number.group(1).equals(before))
				.mapToLong(number -> Long.parseLong(number.group(2))).max().orElseThrow();
		String next = String.valueOf(largest + 1);
		return before + "0".repeat(Math.max(0, running.length() - next.length())) + next;
	}
}
