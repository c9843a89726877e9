package se.styrkedjan.interchange.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the stages of one import have to say. Not for use by several threads. */
public final class Findings {

	private static final int LONGEST_ARGUMENT = 120;

	private final List<Finding> found = new ArrayList<>();

	/** Says something for the record. */
	public void info(int line, String code, Object... args) {
		add(line, Severity.INFO, code, args);
	}

	/** Says that something was read in a way a person should look at. */
	public void warning(int line, String code, Object... args) {
		add(line, Severity.WARNING, code, args);
	}

	/** Says that something could not be read. */
	public void error(int line, String code, Object... args) {
		add(line, Severity.ERROR, code, args);
	}

	/** @return everything said so far, in the order of the document */
	public List<Finding> sorted() {
		return found.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
	}

	private void add(int line, Severity severity, String code, Object... args) {
		var words = new ArrayList<String>();
		for (var arg : args) {
			words.add(shortened(String.valueOf(arg)));
		}
		found.add(new Finding(line, severity, code, words));
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT - 1) + "…";
	}
}
