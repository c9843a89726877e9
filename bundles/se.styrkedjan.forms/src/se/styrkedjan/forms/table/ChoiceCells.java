package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import se.styrkedjan.editing.Operation;

/** Cells that take one of a few values, each shown in words. */
public final class ChoiceCells<E, V> implements Cells<E> {

	private final List<V> values;
	private final Function<V, String> words;
	private final Function<E, V> value;
	private final Function<E, CellState> state;
	private final Change<E, V> change;

	private ChoiceCells(List<V> values, Function<V, String> words, Function<E, V> value, Function<E, CellState> state,
			Change<E, V> change) {
		this.values = values;
		this.words = words;
		this.value = value;
		this.state = state;
		this.change = change;
	}

	/**
	 * A few values and the words for each, to be joined to elements.
	 *
	 * @param <V> class of the values
	 */
	public record Vocabulary<V>(List<V> values, Function<V, String> words) {
	}

	/** Cells that take one value of a vocabulary. */
	public static <E, V> ChoiceCells<E, V> of(Vocabulary<V> vocabulary, Function<E, V> value,
			Function<E, CellState> state, Change<E, V> change) {
		return new ChoiceCells<>(vocabulary.values(), vocabulary.words(), value, state, change);
	}

	@Override
	public String text(E element) {
		return words.apply(value.apply(element));
	}

	@Override
	public CellState state(E element) {
		return state.apply(element);
	}

	@Override
	public List<String> choices(E element) {
		return values.stream().map(words).toList();
	}

	@Override
	public Operation read(E element, String typed) throws UnreadableException {
		return change.to(element, valueOf(typed));
	}

	/**
	 * The value that words mean: whole, their beginning or their last word.
	 *
	 * @throws UnreadableException when they mean none, or several
	 */
	public V valueOf(String typed) throws UnreadableException {
		String text = letters(typed);
		List<V> same = values.stream().filter(choice -> letters(words.apply(choice)).equals(text)).toList();
		List<V> starting = values.stream().filter(choice -> letters(words.apply(choice)).startsWith(text)).toList();
		List<V> ending = values.stream().filter(choice -> letters(words.apply(choice)).endsWith(" " + text)).toList();
		for (List<V> found : List.of(same, starting, ending)) {
			if (found.size() == 1) {
				return found.getFirst();
			}
		}
		throw new UnreadableException(TableText.choiceWanted(values.stream().map(words).toList()));
	}

	/** Without symbols and case, so that {@code helt} and {@code ● Uppfylls helt} are read alike. */
	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}\\p{N} %-]", "").strip().toLowerCase(Locale.ROOT);
	}
}
