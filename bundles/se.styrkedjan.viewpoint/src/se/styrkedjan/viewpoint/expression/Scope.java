package se.styrkedjan.viewpoint.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** What expressions can see: an element and named values, those of an outer scope included. */
public final class Scope {

	private final EObject self;
	private final Scope outer;
	private Map<String, Object> variables;

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
		if (variables == null) {
			variables = new HashMap<>();
		}
		variables.put(name, value);
		return this;
	}

	/** Whether a name means something here. */
	public boolean has(String name) {
		return "self".equals(name) || variables != null && variables.containsKey(name) || outer != null && outer.has(name);
	}

	/** The value of a name; empty when there is none or it is null. */
	public Optional<Object> get(String name) {
		if ("self".equals(name)) {
			return Optional.ofNullable(self);
		}
		if (variables != null && variables.containsKey(name)) {
			return Optional.ofNullable(variables.get(name));
		}
		return outer == null ? Optional.empty() : outer.get(name);
	}
}
