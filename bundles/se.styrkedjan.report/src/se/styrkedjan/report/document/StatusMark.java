package se.styrkedjan.report.document;

/**
 * A judgement as readers meet it: a symbol and words, so that colour is never needed to tell one from another.
 *
 * @param tone  decides symbol and colour
 * @param words the judgement in the language of the document
 */
public record StatusMark(Tone tone, String words) {

	/** The four judgements, with the symbols of the domain: circle, diamond, square, dash. */
	public enum Tone {
		/** Fulfilled. */
		GOOD("\u25cf"),
		/** Partly fulfilled. */
		PARTLY("\u25c6"),
		/** Not fulfilled. */
		BAD("\u25a0"),
		/** Nothing known. */
		UNKNOWN("\u2013");

		private final String symbol;

		Tone(String symbol) {
			this.symbol = symbol;
		}

		/** One character. */
		public String symbol() {
			return symbol;
		}
	}
}
