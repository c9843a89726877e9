package se.styrkedjan.viewpoint.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.viewpoint.description.NodeStyle.OtherSymbol;
import se.styrkedjan.viewpoint.read.Finding.Kind;

/** What layers change in the styles of other layers: the symbol of images. Other attributes are told of and left alone. */
final class Customizations {

	private static final String SYMBOL = "workspacePath";

	private final List<Finding> findings;
	private final Map<VsmElement, List<OtherSymbol>> byStyle = new IdentityHashMap<>();

	/** Reads what the layers of a description change. */
	Customizations(VsmElement description, List<Finding> findings) {
		this.findings = findings;
		description.one("defaultLayer").ifPresent(this::layer);
		description.all("additionalLayers").forEach(this::layer);
	}

	/** The symbols in place of the image of a style. */
	List<OtherSymbol> of(VsmElement style) {
		return byStyle.getOrDefault(style, List.of());
	}

	private void layer(VsmElement layer) {
		for (VsmElement customization : layer.all("customization")) {
			customization.all("vsmElementCustomizations").forEach(element -> element(layer, element));
		}
	}

	private void element(VsmElement layer, VsmElement element) {
		for (VsmElement feature : element.all("featureCustomizations")) {
			if (feature.type().equals("EAttributeCustomization")) {
				attribute(layer, element, feature);
			}
		}
	}

	private void attribute(VsmElement layer, VsmElement element, VsmElement feature) {
		if (!feature.get("attributeName").equals(SYMBOL)) {
			findings.add(new Finding(Kind.REFUSED_FEATURE, feature.place("attributeName"), feature.get("attributeName"),
					"leftOut"));
			return;
		}
		OtherSymbol symbol = new OtherSymbol(layer.name(), element.expression("predicateExpression"),
				feature.expression("value"));
		feature.refs("appliedOn").forEach(style -> byStyle.computeIfAbsent(style, key -> new ArrayList<>()).add(symbol));
	}
}
