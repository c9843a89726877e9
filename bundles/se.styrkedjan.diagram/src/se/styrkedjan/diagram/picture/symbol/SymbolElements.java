package se.styrkedjan.diagram.picture.symbol;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;

import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.w3c.dom.Element;

import se.styrkedjan.diagram.picture.symbol.SymbolPart.Box;
import se.styrkedjan.diagram.picture.symbol.SymbolPart.Curves;
import se.styrkedjan.diagram.picture.symbol.SymbolPart.Stretchable;

/** The shapes that the elements of an SVG file describe. */
final class SymbolElements {

	private SymbolElements() {
	}

	/** The transform of an element on top of that around it. */
	static AffineTransform transform(Element element, AffineTransform around) {
		String own = element.getAttribute("transform");
		if (own.isBlank()) {
			return around;
		}
		var both = new AffineTransform(around);
		both.concatenate(AWTTransformProducer.createAffineTransform(own));
		return both;
	}

	/** The shape of an element, null when it is none that we know. */
	static Stretchable shape(Element element, AffineTransform transform) throws java.io.IOException {
		if ("rect".equals(element.getLocalName()) && transform.getShearX() == 0 && transform.getShearY() == 0) {
			return box(element, transform);
		}
		Shape shape = switch (element.getLocalName()) {
		case "rect" -> rectangle(element);
		case "circle" -> ellipse(element, number(element, "r"), number(element, "r"));
		case "ellipse" -> ellipse(element, number(element, "rx"), number(element, "ry"));
		case "line" -> new Line2D.Double(number(element, "x1"), number(element, "y1"), number(element, "x2"),
				number(element, "y2"));
		case "polyline", "polygon" -> polygon(element);
		case "path" -> AWTPathProducer.createShape(new StringReader(element.getAttribute("d")), Path2D.WIND_NON_ZERO);
		default -> null;
		};
		return shape == null ? null : new Curves(transform.createTransformedShape(shape));
	}

	static double number(Element element, String name) {
		String value = element.getAttribute(name).strip();
		return value.isEmpty() ? 0 : Double.parseDouble(value.endsWith("px") ? value.substring(0, value.length() - 2) : value);
	}

	static Rectangle2D rectangle(Element element) {
		return new Rectangle2D.Double(number(element, "x"), number(element, "y"), number(element, "width"),
				number(element, "height"));
	}

	private static Box box(Element element, AffineTransform transform) {
		double radiusX = number(element, element.hasAttribute("rx") ? "rx" : "ry");
		double radiusY = number(element, element.hasAttribute("ry") ? "ry" : "rx");
		return new Box(transform.createTransformedShape(rectangle(element)).getBounds2D(), radiusX, radiusY);
	}

	private static Shape ellipse(Element element, double radiusX, double radiusY) {
		return new Ellipse2D.Double(number(element, "cx") - radiusX, number(element, "cy") - radiusY, 2 * radiusX,
				2 * radiusY);
	}

	private static Shape polygon(Element element) {
		String[] numbers = element.getAttribute("points").strip().split("[\\s,]+");
		var path = new Path2D.Double();
		for (int i = 0; i + 1 < numbers.length; i += 2) {
			double x = Double.parseDouble(numbers[i]);
			double y = Double.parseDouble(numbers[i + 1]);
			if (i == 0) {
				path.moveTo(x, y);
			} else {
				path.lineTo(x, y);
			}
		}
		if ("polygon".equals(element.getLocalName())) {
			path.closePath();
		}
		return path;
	}
}
