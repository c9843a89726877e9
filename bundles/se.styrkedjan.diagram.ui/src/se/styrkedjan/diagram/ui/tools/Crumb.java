package se.styrkedjan.diagram.ui.tools;

import java.util.Objects;
import java.util.Optional;

import se.styrkedjan.ui.navigation.Location;

/** A level above a diagram: what it is called, and the way there; a level that is only a group leads nowhere. */
public final class Crumb {

	private final String text;
	private final Location location;

	private Crumb(String text, Location location) {
		this.text = text;
		this.location = location;
	}

	/** A level that can be gone to. */
	public static Crumb of(String text, Location location) {
		return new Crumb(text, location);
	}

	/** A level that is only named. */
	public static Crumb named(String text) {
		return new Crumb(text, null);
	}

	/** What it is called. */
	public String text() {
		return text;
	}

	/** The way there. */
	public Optional<Location> location() {
		return Optional.ofNullable(location);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Crumb crumb && crumb.text.equals(text) && Objects.equals(crumb.location, location);
	}

	@Override
	public int hashCode() {
		return Objects.hash(text, location);
	}

	@Override
	public String toString() {
		return text;
	}
}
