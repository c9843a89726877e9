package se.styrkedjan.rules.register;

import java.util.Arrays;
import java.util.Optional;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.Thinning;

/** Which cases of a register have been thinned: they stay as a number, a third of the year and categories only. */
public final class ThinnedCases {

	/** What stands between numbers in the log. */
	public static final String SEPARATOR = ", ";

	private ThinnedCases() {
	}

	/** Whether the content of a case has been taken out. */
	public static boolean has(CaseRegister register, Case one) {
		return thinning(register, one).isPresent();
	}

	/** The entry of the log that names a case which has no content any longer. */
	public static Optional<Thinning> thinning(CaseRegister register, Case one) {
		return isEmpty(one) ? register.getThinnings().stream().filter(entry -> names(entry, one.getNumber())).findFirst()
				: Optional.empty();
	}

	private static boolean isEmpty(Case one) {
		return one.getDescription() == null && one.getMeasures() == null && one.getChannel() == null
				&& one.getAssessment() == null && one.getRetainUntil() == null;
	}

	private static boolean names(Thinning entry, String number) {
		return number != null && entry.getNumbers() != null
				&& Arrays.stream(entry.getNumbers().split(",")).map(String::strip).anyMatch(number::equals);
	}
}
