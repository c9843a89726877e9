package se.styrkedjan.viewpoint.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** One public method that is a service; its first parameter is the receiver. */
final class Service {

	private final Method method;
	private final Class<?>[] types;
	private final boolean[] primitive;
	private final MethodHandle handle;

	/** A method of an object, which is not used when the method is static. */
	Service(Method method, Object owner) throws IllegalAccessException {
		this.method = method;
		this.types = MethodType.methodType(void.class, method.getParameterTypes()).wrap().parameterArray();
		this.primitive = new boolean[types.length];
		for (int i = 0; i < types.length; i++) {
			primitive[i] = method.getParameterTypes()[i].isPrimitive();
		}
		MethodHandle direct = MethodHandles.publicLookup().unreflect(method);
		MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? direct : direct.bindTo(owner);
		this.handle = bound.asSpreader(Object[].class, types.length)
				.asType(MethodType.methodType(Object.class, Object[].class));
	}

	Method method() {
		return method;
	}

	int arity() {
		return types.length;
	}

	/** Whether the method can be called with some values; null fits all but values that cannot be null. */
	boolean accepts(Object[] values) {
		if (values.length != types.length) {
			return false;
		}
		for (int i = 0; i < values.length; i++) {
			if (values[i] == null ? primitive[i] : !types[i].isInstance(values[i])) {
				return false;
			}
		}
		return true;
	}

	/** Whether each parameter of this one is as narrow as that of another, so that this one is called. */
	boolean isNarrowerThan(Service other) {
		for (int i = 0; i < types.length; i++) {
			if (!other.types[i].isAssignableFrom(types[i])) {
				return false;
			}
		}
		return true;
	}

	Object call(Object[] values) throws Throwable {
		return handle.invokeExact(values);
	}
}
