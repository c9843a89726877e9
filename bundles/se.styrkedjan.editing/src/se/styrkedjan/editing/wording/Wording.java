package se.styrkedjan.editing.wording;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ASSESSMENT__STATUS;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.history.Difference.Kind;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.AddPart;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.SetReferences;
import se.styrkedjan.editing.operations.Typing;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.Titles;

/**
 * Says in Swedish or English what the headless layers answer as codes, for forms and command line alike. Thread-safe.
 */
public final class Wording {

	/** Texts longer than this are told by the words in which they differ. */
	private static final int LONG = 60;

	private static final Map<Locale, Wording> WORDINGS = new ConcurrentHashMap<>();

	private final Words words;
	private final ModelWords model;

	private Wording(Locale locale) {
		words = new Words(locale);
		model = new ModelWords(words);
	}

	/** Words in a language: English for English, Swedish for any other. */
	public static Wording in(Locale locale) {
		Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("sv", "SE");
		return WORDINGS.computeIfAbsent(language, Wording::new);
	}

	/** Words in the language the program was started with ({@code -nl}), else in that of the system. */
	public static Wording current() {
		String started = System.getProperty("osgi.nl", "");
		return in(started.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(started.replace('_', '-')));
	}

	/** Why an operation may not be made, and what to do. */
	public String of(Refusal refusal) {
		return words.text("refusal." + refusal.code(), refusal.arguments().stream().map(this::argument).toArray());
	}

	private Object argument(Object argument) {
		if (argument instanceof Enumerator literal) {
			return model.literal(literal);
		}
		if (!(argument instanceof String text)) {
			return argument;
		}
		if (model.isFeature(text)) {
			return model.feature(text);
		}
		if (words.has("reading." + text)) {
			return words.text("reading." + text);
		}
		return model.isType(text) ? model.type(text) : text;
	}

	/** What is wrong with a text that could not be read as a number, date or choice. */
	public String of(Reading.Problem<?> problem) {
		return words.text("reading." + problem.code());
	}

	/** An operation as the undo menu calls it. */
	public String of(Operation operation) {
		String key = "operation." + operation.name();
		return switch (operation) {
		case Typing typing -> of(typing.operation());
		case SetFeature set -> words.text(key, feature(set.feature()));
		case SetAssessment set when set.feature() != ASSESSMENT__STATUS ->
			words.text("operation.setFeature", feature(set.feature()));
		case SetReferences set -> words.text(key, feature(set.reference()));
		case AddElement add -> words.text(key, inSentence(type(add.element().eClass())));
		case AddPart add -> words.text(key, inSentence(type(add.containment().getEReferenceType())));
		default -> words.text(words.has(key + ".several") ? key + ".several" : key);
		};
	}

	/** Whether there are words for an operation here; a form has those for its own. */
	public boolean has(Operation operation) {
		return words.has("operation." + operation.name());
	}

	private static String inSentence(String type) {
		return type.startsWith("IT") ? type : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
	}

	/** One change in one line, such as <q>Indikator Sjukfrånvaro: periodens utfall 7,9 → 8,1</q>. */
	public String of(Difference difference) {
		String subject = subject(difference);
		if (difference.kind() != Kind.CHANGED) {
			return words.text("difference." + difference.kind(), subject, difference.before(), difference.after());
		}
		if (difference.feature().isEmpty()) {
			return words.text("difference.drawing");
		}
		String feature = model.feature(difference.feature());
		if (ModelWords.isIdentity(difference.feature())) {
			return words.text("difference.identity", subject, feature);
		}
		if (Math.max(difference.before().length(), difference.after().length()) > LONG) {
			Excerpt excerpt = Excerpt.of(difference.before(), difference.after());
			return words.text(textKey(difference), subject, feature, excerpt.before(), excerpt.after());
		}
		return words.text("difference.CHANGED", subject, feature, before(difference), after(difference));
	}

	private static String textKey(Difference difference) {
		if (difference.before().isEmpty()) {
			return "difference.text.written";
		}
		return difference.after().isEmpty() ? "difference.text.cleared" : "difference.text.changed";
	}

	/** What a change is about: class and title of the element, and the period unless it is the whole year's. */
	public String subject(Difference difference) {
		String type = model.type(difference.type());
		String period = difference.period();
		String key = period.isEmpty() || period.equals("VB") && !difference.type().equals("Report")
				? "difference.subject"
				: "difference.subjectWithPeriod";
		return words.text(key, type, difference.title(), period.isEmpty() ? "" : model.period(period))
				.replaceAll(" +(?=,|$)", "");
	}

	/** The whole value a change has led from, or in a conflict the one of somebody else. */
	public String before(Difference difference) {
		return model.value(difference.feature(), difference.before());
	}

	/** The whole value a change has led to, or in a conflict our own. */
	public String after(Difference difference) {
		return model.value(difference.feature(), difference.after());
	}

	/** Class and title of an element. */
	public String of(EObject element) {
		return words.text("difference.subject", type(element.eClass()), Titles.own(element)).strip();
	}

	/** A class of the metamodel, as a heading. */
	public String type(EClass type) {
		return model.type(type.getName());
	}

	/** A class of the metamodel by its name, as a row of the store tells it. */
	public String type(String name) {
		return model.isType(name) ? model.type(name) : name;
	}

	/** A feature of the metamodel, as within a sentence. */
	public String feature(EStructuralFeature feature) {
		return model.feature(Names.of(feature));
	}

	/** The word with which a question is affirmed, as on a way out of a decision. */
	public String yes() {
		return words.text("answer.yes");
	}

	/** The word with which a question is denied. */
	public String no() {
		return words.text("answer.no");
	}

	/** A literal of an enumeration of the metamodel. */
	public String literal(Enumerator literal) {
		return model.literal(literal);
	}
}
