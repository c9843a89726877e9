package se.styrkedjan.viewpoint.expression;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** What expressions can see: an element and named values, those of an outer scope included. */
public final class Scope {

	private static final String[] NO_NAMES = {};
	private static final int ROOM = 4;

	private final EObject self;
	private final Scope outer;
	// A handful of names at most: looking through them is faster than hashing.
	private String[] names = NO_NAMES;
	private Object[] values;
	private int count;

	private Scope(EObject self, Scope outer) {
		this.self = self;
		this.outer = outer;
	}

	/** A scope with an element and no variables. */
	public static Scope of(EObject self) {
		return new Scope(self, null);
	}

	/** A scope inside this one, with another element. */
	public Scope in(EObject element) {
		return new Scope(element, this);
	}

	/** The element that {@code self} means. */
	public EObject self() {
		return self;
	}

	/** Gives a value a name in this scope; answers this scope. */
	public Scope with(String name, Object value) {
		int place = place(name);
		if (place < 0) {
			makeRoom();
			place = count++;
		}
		names[place] = name;
		values[place] = value;
		return this;
	}

	private void makeRoom() {
		if (count == 0) {
			names = new String[ROOM];
			values = new Object[ROOM];
		} else if (count == names.length) {
			names = Arrays.copyOf(names, count + ROOM);
			values = Arrays.copyOf(values, count + ROOM);
		}
	}

	private int place(String name) {
		for (int i = 0; i < count; i++) {
			if (names[i].equals(name)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a name means something here. */
	public boolean has(String name) {
		return "self".equals(name) || place(name) >= 0 || outer != null && outer.has(name);
	}

	/** The value of a name; empty when there is none or it is null. */
	public Optional<Object> get(String name) {
		if ("self".equals(name)) {
			return Optional.ofNullable(self);
		}
		int place = place(name);
		if (place >= 0) {
			return Optional.ofNullable(values[place]);
		}
		return outer == null ? Optional.empty() : outer.get(name);
	}
}
