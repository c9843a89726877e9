package se.styrkedjan.store.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.styrkedjan.store.MarkedText;
import se.styrkedjan.store.MarkedText.Mark;

/** The sentence of a text that holds most of what was sought, with the sought words marked. */
public final class Excerpt {

	private static final int BEFORE = 40;
	private static final int AFTER = 140;
	/** How far a cut is moved to spare a word. */
	private static final int WORD_LENGTH = 30;
	private static final String CUT = "…";
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\x{10000}-\\x{10FFFF}]+");
	/** After a full stop comes a new sentence only when that begins with no small letter: "t.ex. så". */
	private static final Pattern SENTENCE_END = Pattern.compile("\\n|[.!?:][\"”»)]*\\s+(?!\\p{Ll})");

	private Excerpt() {
	}

	/**
	 * The excerpt.
	 *
	 * @param text   plain text
	 * @param sought whether a folded word is sought; when none in the text is, its first sentence is the excerpt
	 */
	public static MarkedText of(String text, Predicate<String> sought) {
		List<Mark> hits = hits(text, sought);
		Mark best = new Mark(0, 0);
		int most = 0;
		for (Mark sentence : sentences(text)) {
			int inside = (int) hits.stream().filter(hit -> holds(sentence, hit)).count();
			if (inside > most || most == 0 && best.length() == 0) {
				most = inside;
				best = sentence;
			}
		}
		return cut(text, best, hits);
	}

	/** A whole text, with its sought words marked. */
	public static MarkedText whole(String text, Predicate<String> sought) {
		return new MarkedText(text.replace('\n', ' '), hits(text, sought));
	}

	private static List<Mark> hits(String text, Predicate<String> sought) {
		List<Mark> hits = new ArrayList<>();
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			if (sought.test(Words.key(words.group()))) {
				hits.add(new Mark(words.start(), words.end() - words.start()));
			}
		}
		return hits;
	}

	private static List<Mark> sentences(String text) {
		List<Mark> sentences = new ArrayList<>();
		Matcher ends = SENTENCE_END.matcher(text);
		int start = 0;
		while (ends.find()) {
			sentences.add(new Mark(start, ends.end() - start));
			start = ends.end();
		}
		sentences.add(new Mark(start, text.length() - start));
		return sentences;
	}

	private static boolean holds(Mark sentence, Mark hit) {
		return hit.start() >= sentence.start() && hit.start() < sentence.start() + sentence.length();
	}

	private static MarkedText cut(String text, Mark sentence, List<Mark> hits) {
		int end = sentence.start() + sentence.length();
		int middle = hits.stream().filter(hit -> holds(sentence, hit)).mapToInt(Mark::start).findFirst()
				.orElse(sentence.start());
		int from = middle - sentence.start() > BEFORE ? wordStart(text, middle - BEFORE) : sentence.start();
		int to = end - middle > AFTER ? wordEnd(text, middle + AFTER) : end;
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		String before = from > sentence.start() ? CUT : "";
		String after = end - middle > AFTER && to < end ? CUT : "";
		return new MarkedText(before + text.substring(from, to).replace('\n', ' ') + after, moved(hits, from, to, before.length()));
	}

	private static List<Mark> moved(List<Mark> hits, int from, int to, int right) {
		return hits.stream().filter(hit -> hit.start() >= from && hit.start() < to)
				.map(hit -> new Mark(hit.start() - from + right, Math.min(hit.length(), to - hit.start()))).toList();
	}

	private static int wordStart(String text, int position) {
		int space = text.lastIndexOf(' ', position);
		return space < 0 || position - space > WORD_LENGTH ? position : space + 1;
	}

	private static int wordEnd(String text, int position) {
		int space = text.indexOf(' ', position);
		return space < 0 || space - position > WORD_LENGTH ? position : space;
	}
}
