package se.styrkedjan.diagram.picture;

/** What is painted over what: later ones stand over earlier ones. */
public enum Level {
	/** Lanes and other containers, outer ones first. */
	CONTAINER,
	/** Lines between nodes. */
	LINK,
	/** Nodes that hold nothing. */
	NODE,
	/** Nodes that sit on the edge of another. */
	BORDER_NODE,
	/** Pins of comments. */
	COMMENT
}
