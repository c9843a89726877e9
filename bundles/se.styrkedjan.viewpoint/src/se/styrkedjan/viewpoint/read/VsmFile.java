package se.styrkedjan.viewpoint.read;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import se.styrkedjan.viewpoint.read.UnreadableSpecificationException.Reason;

/** Reads a file into elements. Document types are refused, so that no entity is ever fetched or expanded. */
final class VsmFile {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String XMI = "http://www.omg.org/XMI";

	/** Feature name under which the identity of an element in the file is kept. */
	static final String ID = "xmi:id";

	private final String name;
	private VsmElement root;
	private VsmElement current;

	private VsmFile(String name) {
		this.name = name;
	}

	/** The root element of a file. */
	static VsmElement read(InputStream in, String name) throws UnreadableSpecificationException {
		VsmFile file = new VsmFile(name);
		XMLStreamReader reader = null;
		try {
			reader = factory().createXMLStreamReader(in);
			file.read(reader);
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			throw new UnreadableSpecificationException(Reason.NOT_XML, name, line, e);
		}
		if (file.root == null || !file.root.tag().equals("Group")) {
			throw new UnreadableSpecificationException(Reason.NO_GROUP, name, 1, null);
		}
		file.root.type("Group");
		return file.root;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		return factory;
	}

	private void read(XMLStreamReader reader) throws XMLStreamException, UnreadableSpecificationException {
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.DTD -> throw new UnreadableSpecificationException(Reason.NOT_XML, name,
					reader.getLocation().getLineNumber(), null);
			case XMLStreamConstants.START_ELEMENT -> start(reader);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
				if (current != null) {
					current.text().append(reader.getText());
				}
			}
			case XMLStreamConstants.END_ELEMENT -> current = current.parent();
			default -> {
				// comments and the like say nothing
			}
			}
		}
	}

	private void start(XMLStreamReader reader) {
		if (current == null && reader.getLocalName().equals("XMI")) {
			current = new VsmElement("XMI", reader.getLocation().getLineNumber(), null);
			return;
		}
		VsmElement parent = current == null || current.tag().equals("XMI") ? null : current;
		VsmElement element = new VsmElement(reader.getLocalName(), reader.getLocation().getLineNumber(), parent);
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			attribute(element, reader, i);
		}
		if (parent != null) {
			parent.children().add(element);
		} else if (root == null) {
			root = element;
		}
		current = element;
	}

	private static void attribute(VsmElement element, XMLStreamReader reader, int index) {
		String namespace = reader.getAttributeNamespace(index);
		String local = reader.getAttributeLocalName(index);
		String value = reader.getAttributeValue(index);
		if (XSI.equals(namespace)) {
			if (local.equals("type")) {
				element.type(value.substring(value.indexOf(':') + 1));
			}
		} else if (XMI.equals(namespace)) {
			if (local.equals("id")) {
				element.attributes().put(ID, value);
			}
		} else {
			element.attributes().put(local, value);
		}
	}
}
