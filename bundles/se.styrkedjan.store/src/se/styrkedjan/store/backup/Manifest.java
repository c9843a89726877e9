package se.styrkedjan.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import se.styrkedjan.store.Revision;
import se.styrkedjan.store.xmi.XmlText;

/** Reads and writes the manifest, a small XML file. */
final class Manifest {

	/** Name in the zip. */
	static final String FILE = "manifest.xml";
	/** Version of the format this program writes, and the newest it reads. */
	static final int FORMAT = 1;

	private static final String ROOT = "backup";
	private static final String REVISION = "revision";

	private Manifest() {
	}

	/** Writes the entries; does not close the stream. */
	static void write(List<BackupEntry> entries, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement(ROOT);
			xml.writeAttribute("format", Integer.toString(FORMAT));
			for (BackupEntry entry : entries) {
				xml.writeCharacters("\n");
				write(entry, xml);
			}
			xml.writeCharacters("\n");
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/**
	 * Reads the entries.
	 *
	 * @throws BadBackupException when it is no manifest, or one of a newer format
	 */
	static List<BackupEntry> read(InputStream in) throws BadBackupException {
		List<BackupEntry> entries = new ArrayList<>();
		try {
			XMLStreamReader xml = factory().createXMLStreamReader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					readElement(xml, entries);
				} else if (xml.getEventType() == XMLStreamConstants.DTD) {
					throw new BadBackupException(FILE + ": document type", null);
				}
			}
			return entries;
		} catch (XMLStreamException | NumberFormatException | DateTimeException e) {
			throw new BadBackupException(FILE + ": " + e.getMessage(), e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setXMLReporter((message, type, detail, place) -> {
			// what matters is thrown; the parser is not to print it as well
		});
		return factory;
	}

	private static void write(BackupEntry entry, XMLStreamWriter xml) throws XMLStreamException {
		Revision revision = entry.revision();
		xml.writeEmptyElement(REVISION);
		xml.writeAttribute("document", XmlText.legal(revision.documentId()));
		xml.writeAttribute("number", Long.toString(revision.number()));
		xml.writeAttribute("savedAt", revision.savedAt().toString());
		xml.writeAttribute("savedBy", XmlText.legal(revision.savedBy()));
		xml.writeAttribute("comment", XmlText.legal(revision.comment()));
		xml.writeAttribute("file", entry.file());
		xml.writeAttribute("bytes", Long.toString(entry.bytes()));
		xml.writeAttribute("sha256", entry.sha256());
	}

	private static void readElement(XMLStreamReader xml, List<BackupEntry> entries) throws BadBackupException {
		switch (xml.getLocalName()) {
		case ROOT -> requireKnown(Integer.parseInt(attribute(xml, "format")));
		case REVISION -> entries.add(entry(xml));
		default -> throw new BadBackupException(FILE + ": " + xml.getLocalName(), null);
		}
	}

	private static void requireKnown(int format) throws BadBackupException {
		if (format > FORMAT) {
			throw new BadBackupException("format " + format + " > " + FORMAT, null);
		}
	}

	private static BackupEntry entry(XMLStreamReader xml) throws BadBackupException {
		Revision revision = new Revision(attribute(xml, "document"), Long.parseLong(attribute(xml, "number")),
				Instant.parse(attribute(xml, "savedAt")), attribute(xml, "savedBy"), attribute(xml, "comment"));
		return new BackupEntry(revision, attribute(xml, "file"), Long.parseLong(attribute(xml, "bytes")),
				attribute(xml, "sha256"));
	}

	private static String attribute(XMLStreamReader xml, String name) throws BadBackupException {
		String value = xml.getAttributeValue(null, name);
		if (value == null) {
			throw new BadBackupException(FILE + ": " + name, null);
		}
		return value;
	}
}
