package se.styrkedjan.app.shell;

/**
 * Stands in the application model where the platform would else add something of its own: it adds what it does not find,
 * and looks for a name only, which stands after the name of this class there.
 */
public final class NoAddon {
}
