package se.styrkedjan.viewpoint.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every class and feature of Sirius' descriptions, with what this runtime makes of it. Read once from support.txt. */
public final class SupportTable {

	/** What the runtime makes of a class or feature. */
	public enum Status {
		SUPPORTED, IGNORED, REFUSED;

		private static Status of(String text) {
			return valueOf(text.toUpperCase(java.util.Locale.ROOT));
		}
	}

	/**
	 * A class of the descriptions.
	 *
	 * @param pack       its package, such as {@code diagram.description}
	 * @param name       its name, unique over all packages
	 * @param isAbstract whether it has no elements of its own
	 * @param supertypes names of its direct supertypes
	 * @param status     what the runtime makes of it
	 * @param instead    code of what happens instead, or {@code -}
	 * @param features   its own features by name
	 */
	public record Type(String pack, String name, boolean isAbstract, List<String> supertypes, Status status,
			String instead, Map<String, Feature> features) {
	}

	/**
	 * A feature of a class.
	 *
	 * @param name         its name
	 * @param kind         {@code attribute}, {@code containment}, {@code reference}, or {@code derived} when it is not in files
	 * @param bounds       {@code 0..1}, {@code 1..1}, {@code 0..*} or {@code 1..*}
	 * @param type         name of its type
	 * @param defaultValue its default, or {@code -}
	 * @param status       what the runtime makes of it
	 * @param instead      code of what happens instead, or {@code -}
	 */
	public record Feature(String name, String kind, String bounds, String type, String defaultValue, Status status,
			String instead) {

		/** Whether a file must give it a value; what is derived is not in files. */
		boolean isRequired() {
			return bounds.startsWith("1") && !kind.equals("derived");
		}

		/** Whether a value of it is an expression. */
		boolean isExpression() {
			return "InterpretedExpression".equals(type);
		}
	}

	private static final SupportTable INSTANCE = read();

	private final Map<String, Type> types = new LinkedHashMap<>();

	private SupportTable() {
	}

	/** The table; it never changes. */
	public static SupportTable instance() {
		return INSTANCE;
	}

	/** All classes in the order of the metamodel. */
	public Iterable<Type> types() {
		return types.values();
	}

	/** The class with a name. */
	public Optional<Type> type(String name) {
		return Optional.ofNullable(types.get(name));
	}

	/** A feature of a class or one of its supertypes. */
	public Optional<Feature> feature(String type, String name) {
		Type owner = types.get(type);
		if (owner == null) {
			return Optional.empty();
		}
		Feature own = owner.features().get(name);
		return own != null ? Optional.of(own)
				: owner.supertypes().stream().map(supertype -> feature(supertype, name)).flatMap(Optional::stream)
						.findFirst();
	}

	/** Whether a class is another one or has it among its supertypes. */
	public boolean isA(String type, String supertype) {
		return type.equals(supertype) || type(type).stream().flatMap(t -> t.supertypes().stream())
				.anyMatch(parent -> isA(parent, supertype));
	}

	private static SupportTable read() {
		SupportTable table = new SupportTable();
		try (var lines = new BufferedReader(new InputStreamReader(
				SupportTable.class.getResourceAsStream("support.txt"), StandardCharsets.UTF_8))) {
			Type[] current = new Type[1];
			lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
					.forEach(cells -> current[0] = table.add(cells, current[0]));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return table;
	}

	private Type add(String[] cells, Type current) {
		if ("F".equals(cells[0])) {
			current.features().put(cells[1], new Feature(cells[1], cells[2], cells[3], cells[4], cells[5],
					Status.of(cells[6]), cells[7]));
			return current;
		}
		List<String> supertypes = "-".equals(cells[4]) ? List.of() : List.of(cells[4].split(" "));
		Type type = new Type(cells[1], cells[2], "abstract".equals(cells[3]), supertypes, Status.of(cells[5]),
				cells[6], new LinkedHashMap<>());
		types.put(type.name(), type);
		return type;
	}
}
