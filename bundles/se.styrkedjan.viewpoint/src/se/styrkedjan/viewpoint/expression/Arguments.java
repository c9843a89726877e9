package se.styrkedjan.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a call. */
final class Arguments {

	private Arguments() {
	}

	/** The arguments between commas; commas in quotes or brackets do not part. */
	static List<String> split(String written) {
		List<String> parts = new ArrayList<>();
		if (written == null || written.isBlank()) {
			return parts;
		}
		StringBuilder part = new StringBuilder();
		int depth = 0;
		boolean quoted = false;
		for (char c : written.toCharArray()) {
			quoted ^= c == '\'';
			depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
			if (c == ',' && depth == 0 && !quoted) {
				parts.add(part.toString().trim());
				part.setLength(0);
			} else {
				part.append(c);
			}
		}
		parts.add(part.toString().trim());
		return parts;
	}

	/** The value of a literal. */
	static Object literal(String written) {
		if (written.length() > 1 && written.startsWith("'") && written.endsWith("'")) {
			return written.substring(1, written.length() - 1);
		}
		return switch (written) {
		case "null" -> null;
		case "true" -> Boolean.TRUE;
		case "false" -> Boolean.FALSE;
		default -> written.matches("-?\\d{1,9}") ? Integer.valueOf(written) : written;
		};
	}
}
