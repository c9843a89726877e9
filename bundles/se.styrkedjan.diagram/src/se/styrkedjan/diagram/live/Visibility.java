package se.styrkedjan.diagram.live;

/** Whether a layer or filter is on. */
public enum Visibility {
	ON, OFF
}
