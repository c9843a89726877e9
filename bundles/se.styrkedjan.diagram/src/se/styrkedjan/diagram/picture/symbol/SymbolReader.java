package se.styrkedjan.diagram.picture.symbol;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the part of SVG 1.1 that symbols need: shapes, paths, groups, transforms, fill and stroke. */
final class SymbolReader {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
	private static final Set<String> SILENT = Set.of("title", "desc", "metadata", "defs");
	private static final String TEXT_AREA = "text";

	private final Consumer<String> notSupported;
	private final List<SymbolPart> parts = new ArrayList<>();
	private Rectangle2D textArea;

	private SymbolReader(Consumer<String> notSupported) {
		this.notSupported = notSupported;
	}

	/**
	 * Reads a symbol.
	 *
	 * @param in           SVG; not closed
	 * @param notSupported told the name of each element that is left out
	 * @throws IOException              when it cannot be read or is no XML
	 * @throws IllegalArgumentException when a number or colour in it is none
	 */
	static SymbolDrawing read(InputStream in, Consumer<String> notSupported) throws IOException {
		Element root = parse(in);
		if (!"svg".equals(root.getLocalName())) {
			throw new IOException("<" + root.getNodeName() + ">");
		}
		var reader = new SymbolReader(notSupported);
		reader.children(root, SymbolInk.INITIAL.in(root), new AffineTransform());
		return new SymbolDrawing(viewBox(root), reader.parts, reader.textArea);
	}

	private static Element parse(InputStream in) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(NO_DOCTYPE, true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(in).getDocumentElement();
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private static Rectangle2D viewBox(Element root) {
		String[] numbers = root.getAttribute("viewBox").strip().split("[\\s,]+");
		var box = numbers.length == 4
				? new Rectangle2D.Double(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]),
						Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]))
				: SymbolElements.rectangle(root);
		if (box.isEmpty()) {
			throw new IllegalArgumentException("viewBox");
		}
		return box;
	}

	private void children(Element parent, SymbolInk ink, AffineTransform transform) throws IOException {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && !SILENT.contains(element.getLocalName())) {
				element(element, ink, transform);
			}
		}
	}

	private void element(Element element, SymbolInk ink, AffineTransform around) throws IOException {
		SymbolInk own = ink.in(element);
		AffineTransform transform = SymbolElements.transform(element, around);
		if ("g".equals(element.getLocalName())) {
			children(element, own, transform);
			return;
		}
		var shape = SymbolElements.shape(element, transform);
		if (shape == null) {
			notSupported.accept(element.getNodeName());
		} else if (TEXT_AREA.equals(element.getAttribute("id")) && shape instanceof SymbolPart.Box box) {
			textArea = box.bounds();
		} else {
			parts.add(new SymbolPart(shape, own));
		}
	}
}
