package se.styrkedjan.viewpoint.expression;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.Place;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Expression.Reads.Extent;
import se.styrkedjan.viewpoint.expression.ExpressionException.Reason;

/** The Java services of a viewpoint, found by name and by what they are called with. */
final class Services {

	/** Services hold no state, so one object of each class does for all diagrams. */
	private static final ClassValue<List<Service>> OF_CLASS = new ClassValue<>() {

		@Override
		protected List<Service> computeValue(Class<?> type) {
			try {
				return read(type);
			} catch (ReflectiveOperationException e) {
				throw new IllegalArgumentException(type.getName(), e);
			}
		}
	};

	private final Map<String, List<Service>> byName = new HashMap<>();

	/** The public methods of classes, each with a public constructor without parameters. */
	Services(List<String> classNames, ClassLoader classes, Consumer<ExpressionException> problems) {
		for (String className : classNames) {
			try {
				add(Class.forName(className, true, classes));
			} catch (ClassNotFoundException | IllegalArgumentException | LinkageError e) {
				Place place = new Place("JavaExtension " + className, "qualifiedClassName", 0);
				problems.accept(new ExpressionException(Reason.NO_SUCH_CLASS, new ExpressionText(className, place), className, e));
			}
		}
	}

	private void add(Class<?> type) {
		OF_CLASS.get(type)
				.forEach(service -> byName.computeIfAbsent(service.method().getName(), name -> new ArrayList<>()).add(service));
	}

	private static List<Service> read(Class<?> type) throws ReflectiveOperationException {
		List<Service> services = new ArrayList<>();
		Object owner = null;
		for (Method method : type.getDeclaredMethods()) {
			if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && method.getParameterCount() > 0) {
				owner = owner == null && !Modifier.isStatic(method.getModifiers()) ? type.getConstructor().newInstance() : owner;
				services.add(new Service(method, owner));
			}
		}
		return services;
	}

	/** The services of a name, of which one at least has so many parameters; a call of a service that does not exist is refused. */
	List<Service> find(ExpressionText text, String name, int arity) {
		List<Service> found = byName.getOrDefault(name, List.of());
		if (found.stream().noneMatch(service -> service.arity() == arity)) {
			throw new ExpressionException(Reason.NO_SUCH_SERVICE, text, name + "/" + arity, null);
		}
		return found;
	}

	/** Calls that of the services of a name whose parameters fit the values best. */
	static Object call(List<Service> services, ExpressionText text, Object[] values) {
		String name = services.getFirst().method().getName();
		Service best = null;
		for (Service service : services) {
			if (service.accepts(values) && (best == null || service.isNarrowerThan(best))) {
				best = service;
			}
		}
		if (best == null) {
			throw new ExpressionException(Reason.NO_SUCH_SERVICE, text, name + types(values), null);
		}
		try {
			return best.call(values);
		} catch (Error e) {
			throw e;
		} catch (Throwable e) {
			throw new ExpressionException(Reason.SERVICE_FAILED, text, name + types(values), e);
		}
	}

	private static List<String> types(Object[] values) {
		List<String> types = new ArrayList<>();
		for (Object value : values) {
			types.add(value == null ? "null" : value.getClass().getSimpleName());
		}
		return types;
	}

	/** What the services of a name depend on, when all of them say so; else something wider. */
	Reads reads(String name, Reads wider) {
		Set<String> features = new HashSet<>();
		for (Service service : byName.getOrDefault(name, List.of())) {
			ReadsOwn own = service.method().getAnnotation(ReadsOwn.class);
			if (own == null) {
				return wider;
			}
			features.addAll(List.of(own.value()));
		}
		return new Reads(Set.copyOf(features), Extent.SELF);
	}
}
