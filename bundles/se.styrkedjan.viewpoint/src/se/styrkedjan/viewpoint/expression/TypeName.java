package se.styrkedjan.viewpoint.expression;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** The name of a class as a specification writes it: {@code process::Step}, {@code process.Step} or {@code Step}. */
public final class TypeName {

	private static final String ANY = "EObject";

	private final String pack;
	private final String name;
	private final boolean isAny;
	private final Map<EClass, Boolean> known = new ConcurrentHashMap<>();
	// Nearly always the same class as before, be it one that is or one that is not.
	private volatile EClass last;
	private volatile EClass lastOther;

	/** A name; the empty one means any class. */
	public TypeName(String written) {
		String[] parts = written.trim().split("::|\\.");
		name = parts[parts.length - 1];
		pack = parts.length > 1 ? parts[parts.length - 2] : "";
		isAny = name.isEmpty() || name.equals(ANY);
	}

	/** Whether an element is of the class or one of its subclasses. */
	public boolean isInstance(EObject element) {
		if (element == null) {
			return false;
		}
		EClass type = element.eClass();
		if (type == last || isAny) {
			return true;
		}
		if (type == lastOther) {
			return false;
		}
		boolean is = known.computeIfAbsent(type, this::isNamed);
		if (is) {
			last = type;
		} else {
			lastOther = type;
		}
		return is;
	}

	private boolean isNamed(EClass type) {
		return matches(type) || type.getEAllSuperTypes().stream().anyMatch(this::matches);
	}

	/** Whether a class has this name. */
	public boolean matches(EClass type) {
		return name.equals(type.getName()) && (pack.isEmpty() || isNamed(type.getEPackage()));
	}

	private boolean isNamed(EPackage owner) {
		return owner != null && (pack.equals(owner.getName()) || pack.equals(owner.getNsPrefix()));
	}

	@Override
	public String toString() {
		return pack.isEmpty() ? name : pack + "::" + name;
	}
}
