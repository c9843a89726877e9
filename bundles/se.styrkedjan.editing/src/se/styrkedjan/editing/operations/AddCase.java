package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE_REGISTER__CASES;
import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE__CATEGORIES;
import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE__DATE;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseRegister;

/**
 * Registers a case; it gets the next running number of the year unless it has one.
 *
 * @param register where
 * @param newCase  the case, with its day and at least one category
 */
public record AddCase(CaseRegister register, Case newCase) implements Operation {

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
			newCase.setNumber(String.valueOf(largestNumber() + 1));
		}
	}

	private long largestNumber() {
		return register.getCases().stream().map(Case::getNumber)
				.filter(number -> number != null && number.matches("\\d{1,9}")).mapToLong(Long::parseLong).max()
				.orElse(0);
	}
}
