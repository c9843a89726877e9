package se.styrkedjan.viewpoint.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.styrkedjan.viewpoint.description.Color;
import se.styrkedjan.viewpoint.description.Conditional;
import se.styrkedjan.viewpoint.description.EdgeStyle;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.LabelStyle;
import se.styrkedjan.viewpoint.description.LineStyle;
import se.styrkedjan.viewpoint.description.NodeStyle;
import se.styrkedjan.viewpoint.description.NodeStyle.Border;
import se.styrkedjan.viewpoint.description.NodeStyle.Outline;
import se.styrkedjan.viewpoint.description.NodeStyle.Size;

/** Reads styles. */
final class StyleReader {

	private static final Color.Fixed BLACK = new Color.Fixed(0, 0, 0);
	private static final Color.Fixed WHITE = new Color.Fixed(255, 255, 255);
	private static final int USUAL_SIZE = 8;
	private static final LabelStyle NO_LABEL = new LabelStyle(ExpressionText.NONE, USUAL_SIZE, new HashSet<>(), BLACK,
			LabelStyle.Position.HIDDEN);

	private final List<Finding> findings;
	private final ColorReader colors;
	private final Customizations customizations;

	/** Reads styles and tells of what is wrong in them. */
	StyleReader(List<Finding> findings, Customizations customizations) {
		this.findings = findings;
		this.customizations = customizations;
		this.colors = new ColorReader(findings);
	}

	/** The styles of a node or container mapping: those with a condition first. */
	List<Conditional<NodeStyle>> node(VsmElement mapping) {
		return styles(mapping, this::nodeStyle);
	}

	/** The styles of an edge mapping. */
	List<Conditional<EdgeStyle>> edge(VsmElement mapping) {
		return styles(mapping, this::edgeStyle);
	}

	private static <S> List<Conditional<S>> styles(VsmElement mapping, Function<VsmElement, S> reader) {
		List<Conditional<S>> styles = new ArrayList<>();
		for (VsmElement conditional : mapping.all("conditionnalStyles")) {
			conditional.one("style").map(reader)
					.ifPresent(style -> styles.add(new Conditional<>(conditional.expression("predicateExpression"), style)));
		}
		mapping.one("style").map(reader).ifPresent(style -> styles.add(new Conditional<>(ExpressionText.NONE, style)));
		return List.copyOf(styles);
	}

	private NodeStyle nodeStyle(VsmElement style) {
		Outline outline = outline(style);
		return new NodeStyle(outline, outline == Outline.IMAGE ? style.get("workspacePath") : "", fill(style),
				border(style), label(style), style.expression("tooltipExpression"), size(style), customizations.of(style));
	}

	private static Outline outline(VsmElement style) {
		return switch (style.type()) {
		case "EllipseNodeDescription" -> Outline.ELLIPSE;
		case "LozengeNodeDescription" -> Outline.LOZENGE;
		case "DotDescription" -> Outline.DOT;
		case "NoteDescription" -> Outline.NOTE;
		case "WorkspaceImageDescription" -> Outline.IMAGE;
		case "BundledImageDescription" -> bundled(style.get("shape"));
		default -> style.isTrue("roundedCorner") ? Outline.ROUNDED : Outline.SQUARE;
		};
	}

	private static Outline bundled(String shape) {
		return switch (shape) {
		case "dot", "ring" -> Outline.DOT;
		case "triangle" -> Outline.LOZENGE;
		default -> Outline.SQUARE;
		};
	}

	private Color fill(VsmElement style) {
		String feature = style.isA("ContainerStyleDescription") || style.type().equals("DotDescription")
				? "backgroundColor"
				: "color";
		return colors.color(style, feature, WHITE);
	}

	private Border border(VsmElement style) {
		ExpressionText width = style.type().equals("DotDescription") ? style.expression("strokeSizeComputationExpression")
				: style.expression("borderSizeComputationExpression");
		return new Border(colors.color(style, "borderColor", BLACK), width, line(style, "borderLineStyle"));
	}

	private static LineStyle line(VsmElement style, String feature) {
		return switch (style.get(feature)) {
		case "dash" -> LineStyle.DASH;
		case "dot" -> LineStyle.DOT;
		case "dash_dot" -> LineStyle.DASH_DOT;
		default -> LineStyle.SOLID;
		};
	}

	private LabelStyle label(VsmElement style) {
		LabelStyle.Position position = style.isA("NodeStyleDescription") && !style.get("labelPosition").equals("node")
				&& !isContainerStyle(style) ? LabelStyle.Position.BORDER : LabelStyle.Position.NODE;
		return label(style, style.isTrue("hideLabelByDefault") ? LabelStyle.Position.HIDDEN : position);
	}

	private static boolean isContainerStyle(VsmElement style) {
		return style.parent() != null && (style.parent().isA("ContainerMapping")
				|| style.parent().isA("ConditionalContainerStyleDescription"));
	}

	private LabelStyle label(VsmElement style, LabelStyle.Position position) {
		return new LabelStyle(style.expression("labelExpression"), Numbers.read(style, "labelSize", findings),
				new HashSet<>(style.values("labelFormat")), colors.color(style, "labelColor", BLACK), position);
	}

	private static Size size(VsmElement style) {
		return switch (style.type()) {
		case "EllipseNodeDescription" ->
			size(style, "horizontalDiameterComputationExpression", "verticalDiameterComputationExpression");
		case "SquareDescription" -> size(style, "width", "height");
		case "WorkspaceImageDescription" -> new Size(ExpressionText.NONE, ExpressionText.NONE,
				style.expression("sizeComputationExpression"));
		default -> size(style, "widthComputationExpression", "heightComputationExpression");
		};
	}

	private static Size size(VsmElement style, String width, String height) {
		return new Size(style.expression(width), style.expression(height),
				style.expression("sizeComputationExpression"));
	}

	private EdgeStyle edgeStyle(VsmElement style) {
		Optional<VsmElement> label = style.one("centerLabelStyleDescription");
		return new EdgeStyle(colors.color(style, "strokeColor", BLACK), style.expression("sizeComputationExpression"),
				line(style, "lineStyle"), style.get("sourceArrow"), style.get("targetArrow"), style.get("routingStyle"),
				label.map(center -> label(center, LabelStyle.Position.NODE)).orElse(NO_LABEL));
	}
}
