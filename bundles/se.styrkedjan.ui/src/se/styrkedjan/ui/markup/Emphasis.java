package se.styrkedjan.ui.markup;

/** How some words stand out. */
public enum Emphasis {
	STRONG, ITALIC
}
