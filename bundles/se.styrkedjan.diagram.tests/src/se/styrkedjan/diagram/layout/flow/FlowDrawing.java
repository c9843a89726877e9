package se.styrkedjan.diagram.layout.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutResult;

/** Draws a layout into target/layout, for people to look at. */
public final class FlowDrawing {

	private final StringBuilder svg = new StringBuilder();

	private FlowDrawing() {
	}

	/** Writes a picture of a layout. */
	public static void write(String name, LayoutGraph graph, LayoutResult result) {
		try {
			Path folder = Files.createDirectories(Path.of("target", "layout"));
			Files.writeString(folder.resolve(name + ".svg"), new FlowDrawing().draw(graph, result));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String draw(LayoutGraph graph, LayoutResult result) {
		var all = java.util.stream.Stream.concat(result.boxes().values().stream(),
				result.lanes().values().stream().flatMap(List::stream)).reduce(Rect::union)
						.orElse(new Rect(0, 0, 1, 1)).grown(20);
		add("<svg xmlns='http://www.w3.org/2000/svg' viewBox='%d %d %d %d' width='%d' height='%d' font-family='Roboto,sans-serif' "
				+ "font-size='11'><defs><marker id='a' markerWidth='8' markerHeight='8' refX='8' refY='4' orient='auto'>"
				+ "<path d='M0,0L8,4L0,8Z' fill='#57606a'/></marker></defs>", all.x(), all.y(), all.width(),
						all.height(), all.width(),
				all.height());
		add("<rect x='%d' y='%d' width='100%%' height='100%%' fill='white'/>", all.x(), all.y());
		graph.lanes().forEach(lane -> result.lanes().get(lane.id()).forEach(rect -> {
			rect(rect, "fill='none' stroke='#8c959f'");
			rect(new Rect(rect.x(), rect.y(), Math.min(lane.headWidth(), rect.width()), rect.height()),
					"fill='#f5f7f9' stroke='#8c959f'");
			add("<text transform='translate(%d,%d) rotate(-90)' text-anchor='middle'>%s</text>", rect.x() + 24,
					rect.center().y(), lane.id());
		}));
		graph.wires().stream().filter(wire -> result.routes().containsKey(wire.id())).forEach(wire -> {
			var points = result.routes().get(wire.id()).stream().map(FlowDrawing::pair).collect(Collectors.joining(" "));
			var dash = switch (wire.kind()) {
			case SEQUENCE -> "marker-end='url(#a)'";
			case MESSAGE -> "stroke-dasharray='6 3' marker-end='url(#a)'";
			case ASSOCIATION -> "stroke-dasharray='2 2'";
			};
			add("<polyline points='%s' fill='none' stroke='#57606a' stroke-linejoin='round' %s/>", points, dash);
		});
		graph.boxes().forEach(box -> box(box, result.boxes().get(box.id())));
		graph.wires().stream().filter(wire -> result.labels().containsKey(wire.id())).forEach(wire -> {
			var label = result.labels().get(wire.id());
			add("<text x='%d' y='%d' fill='#1f5f99'>%s</text>", label.x(), label.bottom() - 3, wire.id()
					.replaceAll("#.*", ""));
		});
		return svg.append("</svg>\n").toString();
	}

	private void box(Box box, Rect at) {
		var style = "stroke='#1f5f99' fill='" + (box.attachedTo() == null ? "#eaf2fa" : "#fff8e5") + "'";
		switch (box.outline()) {
		case RECTANGLE -> rect(at, "rx='6' " + style);
		case ELLIPSE -> add("<ellipse cx='%d' cy='%d' rx='%d' ry='%d' %s/>", at.center().x(), at.center().y(),
				at.width() / 2,
				at.height() / 2, style);
		case LOZENGE -> add("<path d='M%d,%dL%d,%dL%d,%dL%d,%dZ' %s/>", at.x(), at.center().y(), at.center().x(),
				at.y(), at.right(),
				at.center().y(), at.center().x(), at.bottom(), style);
		}
		var y = box.captionHeight() > 0 ? at.bottom() + 14 : at.center().y() + 4;
		add("<text x='%d' y='%d' text-anchor='middle'>%s</text>", at.center().x(), y, box.id());
	}

	private void rect(Rect rect, String style) {
		add("<rect x='%d' y='%d' width='%d' height='%d' %s/>", rect.x(), rect.y(), rect.width(), rect.height(), style);
	}

	private static String pair(Point point) {
		return point.x() + "," + point.y();
	}

	private void add(String format, Object... arguments) {
		svg.append(format.formatted(arguments)).append('\n');
	}
}
