package se.styrkedjan.ui.icon;

import java.util.Locale;

/** The project's own pictures, one shape language: strokes of 1.5 with round ends; drawn in {@code icons/*.svg}. */
public enum Icon {
	HOME, PLAN, PROCESS, FOLLOW_UP, GOAL, INDICATOR, ACTIVITY, TEXT, ECONOMY, REGISTER, RISK, HISTORY, SEARCH, IMPORT,
	EXPORT, ADD, DELETE, EDIT, UP, DOWN, BACK, FORWARD, UNDO, REDO, SAVE, SETTINGS, HELP, UNIT, CALENDAR, BOLD, ITALIC,
	BULLETS, NUMBERS, LINK, HEADING, CLOSE, EXPAND, COLLAPSE, LOCK, INFO, WARNING, ERROR, DONE, DOCUMENT, FOLDER, BACKUP,
	COPY, PRINT, PERSON, DEMO, FILTER, COMMAND, NEXT_YEAR, POINTER, SPACE;

	/** Path of the drawing in this bundle. */
	public String path() {
		return "/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
	}
}
