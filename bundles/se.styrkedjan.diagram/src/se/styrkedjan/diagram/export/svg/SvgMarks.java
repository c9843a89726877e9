package se.styrkedjan.diagram.export.svg;

import java.util.List;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Direction;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Text;
import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Face.Slant;
import se.styrkedjan.diagram.picture.text.Face.Weight;

/** Writes marks as elements. What most marks share stands once, at the root. */
final class SvgMarks {

	/** Attributes of the root that marks rely on. */
	static final double SIZE = 12;

	private final SvgText svg;
	private final SvgPath path;

	SvgMarks(SvgText svg) {
		this.svg = svg;
		this.path = new SvgPath(svg);
	}

	void write(List<Mark> marks) {
		for (Mark mark : marks) {
			switch (mark) {
			case Area area -> area(area);
			case Text text -> text(text);
			}
		}
	}

	private void area(Area area) {
		svg.raw("<path d=\"");
		area.outline().trace(path);
		svg.raw("\"").attribute("fill", hex(area.fill()));
		if (area.line() != null) {
			line(area.line());
		}
		svg.raw("/>");
	}

	private void line(Line line) {
		svg.attribute("stroke", line.color().hex());
		if (line.width() != 1) {
			svg.attribute("stroke-width", line.width());
		}
		if (line.dash() != Dash.SOLID) {
			svg.raw(" stroke-dasharray=\"");
			line.pattern().forEach(length -> svg.number(length).raw(" "));
			svg.raw("\" stroke-linecap=\"butt\"");
		}
	}

	private void text(Text text) {
		svg.raw("<text").attribute("x", text.x()).attribute("y", text.y());
		if (text.direction() == Direction.UPWARDS) {
			svg.raw(" transform=\"rotate(-90 ").number(text.x()).raw(" ").number(text.y()).raw(")\"");
		}
		if (text.lettering().size() != SIZE) {
			svg.attribute("font-size", text.lettering().size());
		}
		svg.attribute("textLength", text.width()).raw(" lengthAdjust=\"spacingAndGlyphs\"");
		face(text.lettering().face());
		svg.attribute("fill", text.color().hex());
		svg.raw(">").escaped(text.text()).raw("</text>");
	}

	private void face(Face face) {
		if (face.weight() == Weight.BOLD) {
			svg.raw(" font-weight=\"700\"");
		}
		if (face.slant() == Slant.LEANING) {
			svg.raw(" font-style=\"italic\"");
		}
	}

	private static String hex(Rgb color) {
		return color == null ? "none" : color.hex();
	}
}
