package se.styrkedjan.forms.register;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.ui.message.Messages;

/** What is wrong with a day of a case, in words: the counted table would be odd, or the order of events. */
final class CaseDays {

	private static final Messages WORDS = Messages.of(CaseDays.class);

	private CaseDays() {
	}

	/** What is wrong with the day that a case came in, for the register of a year. */
	static Optional<String> received(LocalDate day, int year) {
		if (day.getYear() != year) {
			return Optional.of(WORDS.text("days.year", String.valueOf(year)));
		}
		return notYet(day);
	}

	/** What is wrong with a day of a case. */
	static Optional<String> problem(Case one, EStructuralFeature feature, LocalDate day, int year) {
		return switch (feature.getFeatureID()) {
		case RegisterPackage.CASE__DATE -> received(day, year);
		case RegisterPackage.CASE__RETAIN_UNTIL -> before(day, one.getClosed(), "days.beforeClosed");
		default -> before(day, one.getDate(), "days.beforeReceived").or(() -> notYet(day));
		};
	}

	private static Optional<String> notYet(LocalDate day) {
		return day.isAfter(LocalDate.now()) ? Optional.of(WORDS.text("days.notYet")) : Optional.empty();
	}

	private static Optional<String> before(LocalDate day, LocalDate earlier, String key) {
		return earlier != null && day.isBefore(earlier) ? Optional.of(WORDS.text(key, earlier)) : Optional.empty();
	}
}
