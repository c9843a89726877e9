package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.lines.Line;

/** Puts the lines of a case of the register together where a narrow column has broken its category over several. */
final class CaseLines {

	private static final Pattern COUNTED = Pattern.compile("\\d{1,4}(?:\\s.*)?");

	private Line held;

	/** @return the lines that are whole now; none when the next one may still go on */
	List<Line> whole(Line next) {
		var whole = new ArrayList<Line>();
		boolean opens = RegisterTail.unfinished(next.text()) || RegisterTail.uncounted(next.text());
		if (held != null && goesOn(next)) {
			var joined = new Line(held.number(), held.raw() + " " + next.text(), held.gap());
			boolean counted = COUNTED.matcher(next.text()).matches();
			held = counted ? null : joined;
			return counted ? List.of(joined) : List.of();
		}
		whole.addAll(rest());
		if (opens) {
			held = next;
		} else {
			whole.add(next);
		}
		return whole;
	}

	/** @return the line that was held; none when there is none */
	List<Line> rest() {
		var rest = held == null ? List.<Line>of() : List.of(held);
		held = null;
		return rest;
	}

	private boolean goesOn(Line next) {
		var joined = held.text() + " " + next.text();
		return COUNTED.matcher(next.text()).matches()
				|| RegisterTail.unfinished(held.text()) && (RegisterTail.unfinished(joined) || RegisterTail.uncounted(joined));
	}
}
