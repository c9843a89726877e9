package se.styrkedjan.interchange.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import se.styrkedjan.model.organisation.ImportMapping;

/** Keeps a mapping in the model, where everybody who imports the same file finds it: lines of {@code key=value}. */
public final class MappingText {

	private MappingText() {
	}

	/** The mapping that an element holds; lines that are damaged or from a newer version are left out. */
	public static FigureMapping read(ImportMapping saved) {
		var columns = new LinkedHashMap<String, Meaning>();
		pairs(saved.getColumns()).forEach((head, meaning) -> meaning(meaning).ifPresent(known -> columns.put(head, known)));
		return new FigureMapping(columns, pairs(saved.getRows()));
	}

	/** The columns of a mapping as text. */
	public static String columns(FigureMapping mapping) {
		return text(mapping.columns());
	}

	/** The rows of a mapping as text. */
	public static String rows(FigureMapping mapping) {
		return text(mapping.rows());
	}

	private static java.util.Optional<Meaning> meaning(String name) {
		return java.util.Arrays.stream(Meaning.values()).filter(known -> known.name().equals(name)).findFirst();
	}

	private static Map<String, String> pairs(String text) {
		var pairs = new LinkedHashMap<String, String>();
		if (text != null) {
			text.lines().forEach(line -> {
				int sign = line.lastIndexOf('=');
				if (sign > 0) {
					pairs.put(line.substring(0, sign), line.substring(sign + 1));
				}
			});
		}
		return pairs;
	}

	private static String text(Map<String, ?> pairs) {
		return pairs.entrySet().stream().map(pair -> pair.getKey().replaceAll("\\R", " ") + "=" + pair.getValue())
				.collect(Collectors.joining("\n"));
	}
}
