package se.styrkedjan.viewpoint.description;

/** Pattern of a line. */
public enum LineStyle {
	SOLID, DASH, DOT, DASH_DOT
}
