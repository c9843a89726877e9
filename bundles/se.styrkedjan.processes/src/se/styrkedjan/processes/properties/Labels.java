package se.styrkedjan.processes.properties;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.wording.Wording;

/** What fields are called. */
final class Labels {

	private Labels() {
	}

	/** A feature as the label of its field. */
	static String of(EStructuralFeature feature) {
		return capital(Wording.current().feature(feature));
	}

	/** Words with a capital letter at their beginning. */
	static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
