package org.eclipse.jface.util;

/** The assertions GEF 3.2 was built against, a class that JFace has removed since. */
public final class Assert {

	private Assert() {
	}

	/** Fails unless a condition holds. */
	public static boolean isTrue(boolean condition) {
		return org.eclipse.core.runtime.Assert.isTrue(condition);
	}

	/** Fails with a message unless a condition holds. */
	public static boolean isTrue(boolean condition, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(condition, message);
	}

	/** Fails unless an argument is legal. */
	public static boolean isLegal(boolean condition) {
		return org.eclipse.core.runtime.Assert.isLegal(condition);
	}

	/** Fails with a message unless an argument is legal. */
	public static boolean isLegal(boolean condition, String message) {
		return org.eclipse.core.runtime.Assert.isLegal(condition, message);
	}

	/** Fails when there is nothing. */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/** Fails with a message when there is nothing. */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}
}
