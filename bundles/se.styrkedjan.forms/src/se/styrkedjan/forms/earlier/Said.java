package se.styrkedjan.forms.earlier;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.message.Messages;

/**
 * What was said in the period before.
 *
 * @param label   which period, such as <q>T1 2026</q>
 * @param text    rich text; never null
 * @param figures what was measured
 */
public record Said(String label, String text, Optional<Figures> figures) {

	private static final Messages WORDS = Messages.of(Said.class);

	/**
	 * Figures of the period before.
	 *
	 * @param words the figures as they are written
	 * @param copy  makes them those of this period, where it has none; empty when it has all
	 */
	public record Figures(String words, Optional<Operation> copy) {
	}

	/** A text without figures. */
	public Said(String label, String text) {
		this(label, text == null ? "" : text, Optional.empty());
	}

	/** What a period of a year is called here. */
	public static String label(Period period, int year) {
		return WORDS.text("period", Vocabulary.of(period), String.valueOf(year));
	}

	/** What a period is called here, of something in a plan of some year. */
	public static String label(Period period, EObject followedUp) {
		return label(period, EcoreUtil.getRootContainer(followedUp) instanceof Plan plan ? plan.getYear() : 0);
	}

	/** Whether there is anything to read. */
	public boolean isEmpty() {
		return text.isBlank() && figures.isEmpty();
	}
}
