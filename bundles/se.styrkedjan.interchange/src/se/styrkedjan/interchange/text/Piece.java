package se.styrkedjan.interchange.text;

import org.jsoup.Jsoup;

/**
 * A paragraph, list item or heading of running text.
 *
 * @param kind what it is
 * @param html its inline content as safe HTML
 */
public record Piece(Kind kind, String html) {

	/** What a piece is. */
	public enum Kind {

		/** A paragraph. */
		PARAGRAPH,

		/** An item of a list with bullets. */
		ITEM,

		/** An item of a numbered list. */
		NUMBERED,

		/** A heading inside a text. */
		HEADING
	}

	/** @return the content without markup */
	public String plain() {
		return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : Jsoup.parseBodyFragment(html).text();
	}
}
