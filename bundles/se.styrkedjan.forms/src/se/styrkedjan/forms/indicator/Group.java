package se.styrkedjan.forms.indicator;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.rules.fulfilment.Counts;

/** Whom a figure of an outcome is about, and where the figure and its counts are kept. */
enum Group {
	/** All together. */
	ALL(Literals.OUTCOME__VALUE, Literals.OUTCOME__PART, Literals.OUTCOME__WHOLE),
	/** Women and girls. */
	WOMEN(Literals.OUTCOME__WOMEN, Literals.OUTCOME__WOMEN_PART, Literals.OUTCOME__WOMEN_WHOLE),
	/** Men and boys. */
	MEN(Literals.OUTCOME__MEN, Literals.OUTCOME__MEN_PART, Literals.OUTCOME__MEN_WHOLE);

	private final EAttribute value;
	private final EAttribute part;
	private final EAttribute whole;

	Group(EAttribute value, EAttribute part, EAttribute whole) {
		this.value = value;
		this.part = part;
		this.whole = whole;
	}

	EAttribute value() {
		return value;
	}

	EAttribute part() {
		return part;
	}

	EAttribute whole() {
		return whole;
	}

	/** The counts of the group; empty when one is missing. */
	Optional<Counts> counts(Outcome outcome) {
		return switch (this) {
		case ALL -> Counts.of(outcome);
		case WOMEN -> Counts.ofWomen(outcome);
		case MEN -> Counts.ofMen(outcome);
		};
	}
}
