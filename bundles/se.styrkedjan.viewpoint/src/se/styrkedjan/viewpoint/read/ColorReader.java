package se.styrkedjan.viewpoint.read;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.viewpoint.description.Color;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.read.Finding.Kind;

/** Reads colours. */
final class ColorReader {

	private static final Color.Fixed GRAY = new Color.Fixed(136, 136, 136);

	private final List<Finding> findings;

	/** Reads colours and tells of those that cannot be found. */
	ColorReader(List<Finding> findings) {
		this.findings = findings;
	}

	/** The colour a reference leads to, or another one when it has none. */
	Color color(VsmElement owner, String feature, Color.Fixed other) {
		return owner.ref(feature).map(target -> color(owner, feature, target)).orElse(other);
	}

	private Color color(VsmElement owner, String feature, VsmElement target) {
		String href = target.attributes().get("href");
		if (href == null) {
			return defined(target);
		}
		Optional<Color.Fixed> color = SystemColors.of(href);
		if (color.isEmpty()) {
			findings.add(new Finding(Kind.UNRESOLVED, owner.place(feature), href, "gray"));
		}
		return color.orElse(GRAY);
	}

	private Color defined(VsmElement color) {
		return switch (color.type()) {
		case "ComputedColor" ->
			new Color.Computed(color.expression("red"), color.expression("green"), color.expression("blue"));
		case "InterpolatedColor" -> new Color.Interpolated(color.expression("colorValueComputationExpression"),
				color.expression("minValueComputationExpression"), color.expression("maxValueComputationExpression"),
				color.all("colorSteps").stream().map(this::step).toList());
		default -> fixed(color);
		};
	}

	private Color.Step step(VsmElement step) {
		ExpressionText value = step.expression("associatedValue");
		return new Color.Step(value, color(step, "associatedColor", GRAY) instanceof Color.Fixed fixed ? fixed : GRAY);
	}

	private Color.Fixed fixed(VsmElement color) {
		return new Color.Fixed(part(color, "red"), part(color, "green"), part(color, "blue"));
	}

	private int part(VsmElement color, String feature) {
		return Numbers.read(color, feature, findings);
	}
}
