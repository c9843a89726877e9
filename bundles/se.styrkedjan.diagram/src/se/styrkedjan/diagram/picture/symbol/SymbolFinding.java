package se.styrkedjan.diagram.picture.symbol;

/**
 * What is wrong with a symbol.
 *
 * @param path   path of its file as the specification writes it
 * @param kind   what is wrong
 * @param detail what was met: the element that is not supported, or the reader's words; may be empty
 */
public record SymbolFinding(String path, Kind kind, String detail) {

	/** What can be wrong with a symbol. */
	public enum Kind {
		/** No such file: a crossed box is drawn. */
		MISSING,
		/** The file is no SVG that can be read: a crossed box is drawn. */
		BROKEN,
		/** Something in the file is left out. */
		NOT_SUPPORTED
	}
}
