package se.styrkedjan.diagram.picture.paint;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Outline;
import se.styrkedjan.diagram.picture.Outlines;
import se.styrkedjan.diagram.picture.symbol.SymbolDrawing;
import se.styrkedjan.diagram.picture.symbol.Symbols;

/** Draws the outline of a node, and says where in it a label has room. */
final class ShapeMarks {

	private static final int CORNER = 8;
	private static final int FOLD = 12;
	private static final int PADDING = 4;
	private static final Rgb GREY = Rgb.of("#57606A");
	private static final Rgb PALE = Rgb.of("#D8DEE4");

	private final Symbols symbols;

	ShapeMarks(Symbols symbols) {
		this.symbols = symbols;
	}

	/** The outline of a node. */
	List<Mark> marks(NodeLook look, Rect at) {
		Line line = Line.of(look.stroke());
		return switch (look.shape()) {
		case Shape.Symbol symbol -> symbol(symbol, at, look.stroke() == null ? GREY : look.stroke().color(), look.fill(),
				Weight.BODY);
		case Shape.Basic.RECTANGLE -> List.of(body(Outlines.rectangle(at), look.fill(), line));
		case Shape.Basic.ROUNDED -> List.of(body(Outlines.rounded(at, CORNER), look.fill(), line));
		case Shape.Basic.LOZENGE -> List.of(body(Outlines.lozenge(at), look.fill(), line));
		case Shape.Basic.NOTE -> List.of(body(Outlines.sheet(at, FOLD), look.fill(), line),
				new Area(Outlines.fold(at, FOLD), null, line, Weight.DETAIL));
		case Shape.Basic.ELLIPSE, Shape.Basic.DOT -> List.of(body(Outlines.ellipse(at), look.fill(), line));
		};
	}

	/** A symbol; a crossed box in its place when it is missing. */
	List<Mark> symbol(Shape.Symbol symbol, Rect at, Rgb color, Rgb fill, Weight weight) {
		return symbols.drawing(symbol.path()).map(drawing -> drawing.marks(at, color, fill, weight))
				.orElseGet(() -> crossed(at, weight));
	}

	/** Where a label inside the node goes. */
	Rect textArea(Shape shape, Rect at) {
		return switch (shape) {
		case Shape.Symbol symbol -> drawn(symbol).flatMap(drawing -> drawing.textArea(at)).orElse(at.grown(-PADDING));
		case Shape.Basic.LOZENGE -> shrunk(at, 0.5);
		case Shape.Basic.ELLIPSE, Shape.Basic.DOT -> shrunk(at, Math.sqrt(0.5));
		case Shape.Basic.NOTE -> new Rect(at.x() + PADDING, at.y() + PADDING, Math.max(0, at.width() - PADDING - FOLD),
				Math.max(0, at.height() - 2 * PADDING));
		default -> at.grown(-PADDING);
		};
	}

	private Optional<SymbolDrawing> drawn(Shape.Symbol symbol) {
		return symbols.drawing(symbol.path());
	}

	private static Mark body(Outline outline, Rgb fill, Line line) {
		return new Area(outline, fill, line, Weight.BODY);
	}

	private static List<Mark> crossed(Rect at, Weight weight) {
		var line = new Line(GREY, 1, Dash.SOLID);
		var cross = new Line(PALE, 1, Dash.SOLID);
		return List.of(new Area(Outlines.rectangle(at), Rgb.WHITE, null, weight),
				new Area(Outlines.line(at.x(), at.y(), at.right(), at.bottom()), null, cross, weight),
				new Area(Outlines.line(at.right(), at.y(), at.x(), at.bottom()), null, cross, weight),
				new Area(Outlines.rectangle(at), null, line, weight));
	}

	private static Rect shrunk(Rect at, double share) {
		int width = (int) (at.width() * share);
		int height = (int) (at.height() * share);
		return new Rect(at.x() + (at.width() - width) / 2, at.y() + (at.height() - height) / 2, width, height);
	}
}
