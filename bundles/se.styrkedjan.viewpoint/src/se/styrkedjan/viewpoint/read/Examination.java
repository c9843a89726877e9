package se.styrkedjan.viewpoint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import se.styrkedjan.viewpoint.read.Finding.Kind;
import se.styrkedjan.viewpoint.read.SupportTable.Feature;
import se.styrkedjan.viewpoint.read.SupportTable.Status;
import se.styrkedjan.viewpoint.read.SupportTable.Type;

/** Goes through a file: gives each element its class, resolves references, and finds all that is not as it should be. */
final class Examination {

	private static final Set<String> TEXTS = Set.of("InterpretedExpression", "TypeName", "EString", "FeatureName",
			"ImagePath");

	private final SupportTable table = SupportTable.instance();
	private final Fragments fragments;
	private final List<Finding> findings = new ArrayList<>();

	private Examination(VsmElement root) {
		fragments = new Fragments(root);
	}

	/** Examines a file and answers what was found, in the order of the file. */
	static List<Finding> examine(VsmElement root) {
		Examination examination = new Examination(root);
		examination.classify(root);
		examination.element(root);
		return examination.findings;
	}

	/** First of all, since references and messages need the classes. */
	private void classify(VsmElement element) {
		for (VsmElement child : element.children()) {
			if (child.type().isEmpty()) {
				table.feature(element.type(), child.tag()).map(Feature::type).ifPresent(child::type);
			}
			classify(child);
		}
	}

	private void element(VsmElement element) {
		Type type = table.type(element.type()).orElse(null);
		if (type == null) {
			add(Kind.UNKNOWN_CLASS, element, "", element.type(), "leftOut");
			return;
		}
		if (type.status() != Status.SUPPORTED) {
			add(type.status() == Status.REFUSED ? Kind.REFUSED_CLASS : Kind.IGNORED_CLASS, element, "", type.name(),
					type.instead());
			return;
		}
		element.attributes().forEach((name, value) -> attribute(element, name, value));
		element.children().forEach(child -> child(element, child));
		required(element, type);
	}

	private void attribute(VsmElement element, String name, String value) {
		if (name.equals(VsmFile.ID)) {
			return;
		}
		Feature feature = known(element, name);
		if (feature == null || feature.status() != Status.SUPPORTED && value.equals(feature.defaultValue())) {
			return;
		}
		if (isSupported(element, feature) && feature.kind().equals("reference")) {
			resolve(element, name, value);
		} else if (feature.isExpression() && Language.isForeign(value)) {
			add(Kind.LANGUAGE, element, name, value, "noValue");
		}
	}

	private void child(VsmElement element, VsmElement child) {
		Feature feature = known(element, child.tag());
		if (feature == null || !isSupported(element, feature)) {
			return;
		}
		if (feature.kind().equals("containment")) {
			element(child);
		} else if (feature.kind().equals("reference")) {
			element.references().computeIfAbsent(child.tag(), key -> new ArrayList<>()).add(child);
		}
	}

	private Feature known(VsmElement element, String name) {
		Feature feature = table.feature(element.type(), name).orElse(null);
		if (feature == null) {
			add(Kind.UNKNOWN_FEATURE, element, name, name, "leftOut");
		}
		return feature;
	}

	private boolean isSupported(VsmElement element, Feature feature) {
		if (feature.status() == Status.SUPPORTED) {
			return true;
		}
		add(feature.status() == Status.REFUSED ? Kind.REFUSED_FEATURE : Kind.IGNORED_FEATURE, element, feature.name(),
				feature.name(), feature.instead());
		return false;
	}

	private void resolve(VsmElement element, String name, String value) {
		for (String fragment : value.trim().split("\\s+")) {
			fragments.find(fragment).ifPresentOrElse(
					target -> element.references().computeIfAbsent(name, key -> new ArrayList<>()).add(target),
					() -> add(Kind.UNRESOLVED, element, name, fragment, "leftOut"));
		}
	}

	private void required(VsmElement element, Type type) {
		for (Feature feature : type.features().values()) {
			if (feature.isRequired() && feature.status() == Status.SUPPORTED && isMissing(element, feature)) {
				add(Kind.MISSING_VALUE, element, feature.name(), feature.name(), "leftOut");
			}
		}
		type.supertypes().forEach(supertype -> table.type(supertype).ifPresent(parent -> required(element, parent)));
	}

	private static boolean isMissing(VsmElement element, Feature feature) {
		boolean canLack = feature.kind().equals("attribute")
				&& (!TEXTS.contains(feature.type()) || !feature.defaultValue().equals("-"));
		return !canLack && element.attributes().getOrDefault(feature.name(), "").isBlank()
				&& element.one(feature.name()).isEmpty();
	}

	private void add(Kind kind, VsmElement element, String feature, String detail, String instead) {
		findings.add(new Finding(kind, element.place(feature), detail, instead));
	}
}
