package se.styrkedjan.editing.process;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.tree.Names;

/** Versions of processes as they are numbered. */
public final class Stages {

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?");

	private Stages() {
	}

	/** The version after one: 3.0 becomes 3.1; without a number that can be read it is 1.0. */
	public static String next(String version) {
		Matcher number = NUMBER.matcher(version == null ? "" : version.strip());
		if (!number.matches()) {
			return "1.0";
		}
		String minor = number.group(2) == null ? "0" : number.group(2);
		return number.group(1) + '.' + new BigDecimal(minor).add(BigDecimal.ONE);
	}

	static String name(EStructuralFeature feature) {
		return Names.of(feature);
	}
}
