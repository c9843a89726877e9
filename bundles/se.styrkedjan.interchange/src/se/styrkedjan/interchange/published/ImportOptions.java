package se.styrkedjan.interchange.published;

import java.util.Optional;


/**
 * What the user says about a document; where nothing is said, it is read or proposed from the text.
 *
 * @param type     type of document, or null
 * @param unitName name of the unit, or null
 * @param yearOf   calendar year, or null
 */
public record ImportOptions(DocumentType type, String unitName, Integer yearOf) {

	/** Nothing is said. */
	public static final ImportOptions NONE = new ImportOptions(null, null, null);

	/** @return the type, when said */
	public Optional<DocumentType> typeSaid() {
		return Optional.ofNullable(type);
	}

	/** @return the unit, when said */
	public Optional<String> unitSaid() {
		return Optional.ofNullable(unitName).map(String::strip).filter(name -> !name.isEmpty());
	}

	/** @return the year, when said */
	public Optional<Integer> yearSaid() {
		return Optional.ofNullable(yearOf);
	}
}
