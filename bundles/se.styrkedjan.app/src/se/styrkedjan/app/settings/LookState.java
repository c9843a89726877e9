package se.styrkedjan.app.settings;

import org.eclipse.core.commands.State;

/** Marks the chosen look in the menu. */
public final class LookState extends State {

	/** Begins with what the user has chosen before. */
	public LookState() {
		setValue(Look.chosen().name());
	}
}
