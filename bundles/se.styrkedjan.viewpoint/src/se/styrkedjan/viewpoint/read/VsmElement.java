package se.styrkedjan.viewpoint.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.Place;

/** An element of the file, with its line and the class the metamodel gives it. */
final class VsmElement {

	private final String tag;
	private final int line;
	private final VsmElement parent;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<VsmElement> children = new ArrayList<>();
	private final Map<String, List<VsmElement>> references = new LinkedHashMap<>();
	private final StringBuilder text = new StringBuilder();
	private String type = "";

	/** An element in another one; null for the root. */
	VsmElement(String tag, int line, VsmElement parent) {
		this.tag = tag;
		this.line = line;
		this.parent = parent;
	}

	String tag() {
		return tag;
	}

	VsmElement parent() {
		return parent;
	}

	/** Attributes as they are written, without those of XMI. */
	Map<String, String> attributes() {
		return attributes;
	}

	List<VsmElement> children() {
		return children;
	}

	/** What is written between its tags. */
	StringBuilder text() {
		return text;
	}

	/** Name of its class. */
	String type() {
		return type;
	}

	void type(String name) {
		type = name;
	}

	/** Whether its class is one or a subclass of it. */
	boolean isA(String supertype) {
		return SupportTable.instance().isA(type, supertype);
	}

	Place place() {
		return place("");
	}

	Place place(String feature) {
		String name = attributes.getOrDefault("name", "");
		return new Place((type.isEmpty() ? tag : type) + (name.isEmpty() ? "" : " " + name), feature, line);
	}

	/** The elements a reference leads to, once they are resolved. */
	Map<String, List<VsmElement>> references() {
		return references;
	}

	List<VsmElement> refs(String feature) {
		return references.getOrDefault(feature, List.of());
	}

	Optional<VsmElement> ref(String feature) {
		return refs(feature).stream().findFirst();
	}

	/** The elements in a containment. */
	List<VsmElement> all(String feature) {
		return children.stream().filter(child -> child.tag.equals(feature)).toList();
	}

	/** The element in a containment of one. */
	Optional<VsmElement> one(String feature) {
		return children.stream().filter(child -> child.tag.equals(feature)).findFirst();
	}

	/** The value of an attribute, its default when it is not written, or the empty string. */
	String get(String feature) {
		String value = attributes.get(feature);
		if (value != null) {
			return value;
		}
		return SupportTable.instance().feature(type, feature).map(SupportTable.Feature::defaultValue)
				.filter(text -> !"-".equals(text)).orElse("");
	}

	boolean isTrue(String feature) {
		return Boolean.parseBoolean(get(feature));
	}

	String name() {
		return get("name");
	}

	/** The label for people, or else the name. */
	String label() {
		String label = get("label");
		return label.isEmpty() ? name() : label;
	}

	/** The values of an attribute of many values, however they are written. */
	List<String> values(String feature) {
		List<String> values = new ArrayList<>();
		String written = attributes.getOrDefault(feature, "");
		if (!written.isBlank()) {
			values.addAll(List.of(written.trim().split("\\s+")));
		}
		all(feature).forEach(child -> values.add(child.text.toString().trim()));
		return values;
	}

	ExpressionText expression(String feature) {
		String written = get(feature);
		return written.isEmpty() ? ExpressionText.NONE : new ExpressionText(written, place(feature));
	}
}
