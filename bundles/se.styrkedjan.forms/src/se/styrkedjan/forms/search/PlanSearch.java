package se.styrkedjan.forms.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.steering.Periodic;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.Titles;

/**
 * Finds words in all texts of a plan: every word must be there, in any order and case. Names come before texts, else the
 * order of the plan is kept.
 */
public final class PlanSearch {

	private static final int BEFORE = 40;
	private static final int AFTER = 90;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final List<String> words;

	private PlanSearch(String typed) {
		words = Arrays.stream(lower(typed).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	/**
	 * The texts of an element as they were when the search began.
	 *
	 * @param element what to lead to
	 * @param title   its name
	 * @param own     its title, or the empty string
	 * @param texts   its texts, with markup
	 */
	public record Texts(EObject element, String title, String own, List<String> texts) {
	}

	/** Notes the texts of a plan, quickly, where it may not change meanwhile: on its session's thread. */
	public static List<Texts> texts(Plan plan) {
		List<Texts> all = new ArrayList<>();
		plan.eAllContents().forEachRemaining(element -> {
			List<String> texts = element.eClass().getEAllAttributes().stream().filter(PlanSearch::isText)
					.map(attribute -> (String) element.eGet(attribute)).filter(Objects::nonNull)
					.filter(text -> !text.isEmpty()).toList();
			if (!texts.isEmpty()) {
				all.add(new Texts(shown(element), Titles.of(element), Titles.own(element), texts));
			}
		});
		return all;
	}

	/**
	 * Finds; on any thread.
	 *
	 * @param texts where to look
	 * @param typed what the user typed; blank finds nothing
	 */
	public static List<PlanHit> find(List<Texts> texts, String typed) {
		PlanSearch search = new PlanSearch(typed);
		return search.words.isEmpty() ? List.of()
				: texts.stream().map(search::look).flatMap(Optional::stream)
						.sorted(Comparator.comparing(PlanHit::inTitle).reversed()).toList();
	}

	private Optional<PlanHit> look(Texts element) {
		return element.texts().stream().map(text -> SPACE.matcher(PlainText.of(text)).replaceAll(" "))
				.filter(this::matches).findFirst().map(text -> new PlanHit(element.element(), element.title(),
						excerpt(text), text.equals(element.own())));
	}

	private static boolean isText(EAttribute attribute) {
		return attribute.getEType().getInstanceClass() == String.class && !attribute.isMany()
				&& attribute != ModelPackage.Literals.ELEMENT__ID && !attribute.getName().equals("lineage");
	}

	/** What an editor can show: what is said of a period is shown with what it is said of. */
	private static EObject shown(EObject element) {
		boolean part = element instanceof Periodic && !(element instanceof Report) || element instanceof Target
				|| element instanceof PublishedCount;
		return part ? element.eContainer() : element;
	}

	private boolean matches(String text) {
		String lower = lower(text);
		return words.stream().allMatch(lower::contains);
	}

	private String excerpt(String text) {
		int at = Math.max(0, lower(text).indexOf(words.getFirst()));
		int from = Math.max(0, at - BEFORE);
		int to = Math.min(text.length(), at + AFTER);
		return (from > 0 ? "\u2026" : "") + text.substring(from, to) + (to < text.length() ? "\u2026" : "");
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
