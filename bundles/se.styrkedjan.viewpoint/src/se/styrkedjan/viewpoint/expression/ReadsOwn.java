package se.styrkedjan.viewpoint.expression;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a service looks at nothing but some features of the element it is called on, so that it is asked again only
 * when one of these has changed. A service without it is asked again after every change. To be used on services that are
 * called on {@code self} with literals only. Sirius knows nothing of it and needs not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadsOwn {

	/**
	 * Names of the features; {@code eContainer} for what holds the element, and a star and slash before the name of a feature of
	 * any element that it holds, such as the target of its lead time.
	 */
	String[] value();
}
