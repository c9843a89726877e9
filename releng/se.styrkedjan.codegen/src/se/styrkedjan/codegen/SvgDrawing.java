package se.styrkedjan.codegen;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** Draws a class diagram as SVG. */
final class SvgDrawing {

	private static final String HEAD = """
			<svg xmlns="http://www.w3.org/2000/svg" width="%1$.0f" height="%2$.0f" viewBox="0 0 %1$.0f %2$.0f" role="img">
			<title>%3$s</title>
			<style>
			text { font: 12px "Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif; fill: #1b1b1b }
			.name { font-weight: 600 } .abstract { font-style: italic } .super { fill: #5c5c5c; font-size: 11px }
			.own { fill: #f3f7fb; stroke: #2f5d8a } .foreign { fill: #f4f4f4; stroke: #8a8a8a; stroke-dasharray: 4 3 }
			.line { fill: none; stroke: #4a4a4a } .rule { stroke: #2f5d8a } .label { fill: #33506e; font-size: 11px }
			.back { fill: #ffffff }
			</style>
			<defs>
			<marker id="whole" viewBox="0 0 14 8" refX="0" refY="4" markerWidth="14" markerHeight="8" orient="auto">
			<path d="M0 4 L7 0 L14 4 L7 8 Z" fill="#4a4a4a"/></marker>
			<marker id="arrow" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="9" markerHeight="9" orient="auto">
			<path d="M0 1 L10 5 L0 9" fill="none" stroke="#4a4a4a"/></marker>
			<marker id="general" viewBox="0 0 12 12" refX="0" refY="6" markerWidth="12" markerHeight="12" orient="auto">
			<path d="M0 6 L12 0 L12 12 Z" fill="#ffffff" stroke="#4a4a4a"/></marker>
			</defs>
			<rect class="back" width="%1$.0f" height="%2$.0f"/>
			""";

	private final ClassDiagram diagram;
	private final StringBuilder svg = new StringBuilder();

	private SvgDrawing(ClassDiagram diagram) {
		this.diagram = diagram;
	}

	/** @return the diagram as the text of an SVG file */
	static String of(ClassDiagram diagram) {
		return new SvgDrawing(diagram).draw();
	}

	private String draw() {
		var graph = diagram.graph();
		add(HEAD, graph.getWidth(), graph.getHeight(), diagram.title());
		graph.getContainedEdges().forEach(this::drawLine);
		graph.getChildren().forEach(this::drawBox);
		graph.getContainedEdges().stream().flatMap(edge -> edge.getLabels().stream()).forEach(this::drawLabel);
		return svg.append("</svg>\n").toString();
	}

	private void drawLine(ElkEdge edge) {
		var ends = switch (diagram.relation(edge)) {
		case INHERITS -> "marker-start=\"url(#general)\"";
		case CONTAINS -> "marker-start=\"url(#whole)\" marker-end=\"url(#arrow)\"";
		case REFERS -> "marker-end=\"url(#arrow)\"";
		};
		edge.getSections().forEach(section -> add("<path class=\"line\" d=\"%s\" %s/>\n", path(section), ends));
	}

	private static String path(ElkEdgeSection section) {
		var path = new StringBuilder("M").append(point(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(bend -> path.append(" L").append(point(bend.getX(), bend.getY())));
		return path.append(" L").append(point(section.getEndX(), section.getEndY())).toString();
	}

	private static String point(double x, double y) {
		return String.format(Locale.ROOT, "%.1f %.1f", x, y);
	}

	private void drawBox(ElkNode node) {
		var box = diagram.box(node);
		add("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\"/>\n",
				box.isForeign() ? "foreign" : "own", node.getX(), node.getY(), node.getWidth(), node.getHeight());
		var y = node.getY() + ClassBox.LINE;
		for (String line : box.heading()) {
			add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n", headingStyle(box, line),
					node.getX() + node.getWidth() / 2, y, line);
			y += ClassBox.LINE;
		}
		drawAttributes(node, box);
	}

	private static String headingStyle(ClassBox box, String line) {
		return line.startsWith("«") ? "super" : box.type().isAbstract() ? "name abstract" : "name";
	}

	private void drawAttributes(ElkNode node, ClassBox box) {
		if (box.attributes().isEmpty()) {
			return;
		}
		var top = node.getY() + box.headingHeight();
		add("<path class=\"rule\" d=\"M%.1f %.1f h%.1f\"/>\n", node.getX(), top, node.getWidth());
		var y = top + ClassBox.LINE - 2;
		for (String line : box.attributes()) {
			add("<text x=\"%.1f\" y=\"%.1f\">%s</text>\n", node.getX() + ClassBox.PADDING, y, line);
			y += ClassBox.LINE;
		}
	}

	private void drawLabel(ElkLabel label) {
		add("<text class=\"label\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", label.getX(), label.getY() + 12, label.getText());
	}

	private void add(String format, Object... values) {
		var escaped = Stream.of(values).map(SvgDrawing::escaped).toArray();
		svg.append(String.format(Locale.ROOT, format, escaped));
	}

	private static Object escaped(Object value) {
		return value instanceof String text ? text.replace("&", "&amp;").replace("<", "&lt;") : value;
	}
}
