package se.styrkedjan.interchange.published;

/** Fulfilment as printed with a goal or an indicator. */
public enum PublishedStatus {

	/** Uppfylls helt. */
	FULLY,

	/** Uppfylls delvis. */
	PARTLY,

	/** Uppfylls inte. */
	NOT,

	/** Inga data; older documents print Ingen. */
	NO_DATA
}
