package se.styrkedjan.store.xmi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Writes a document as plain XMI, the same bytes for the same content. Thread-safe: it holds no state. */
public final class XmiWriter {

	private static final Map<String, Object> OPTIONS = Map.of( //
			XMLResource.OPTION_ENCODING, "UTF-8", //
			XMLResource.OPTION_LINE_WIDTH, 0, //
			XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD, //
			XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);

	private XmiWriter() {
	}

	/**
	 * Writes a document. Control characters, which XML cannot hold, are left out.
	 *
	 * @param root root element; it is neither changed nor moved, and must not change meanwhile
	 * @return XMI in UTF-8
	 */
	public static byte[] write(EObject root) {
		EObject copy = EcoreUtil.copy(root);
		clean(copy);
		DocumentResource resource = new DocumentResource();
		resource.getContents().add(copy);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, OPTIONS);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // writing to memory
		}
		return bytes.toByteArray();
	}

	private static void clean(EObject root) {
		cleanElement(root);
		for (Iterator<EObject> elements = root.eAllContents(); elements.hasNext();) {
			cleanElement(elements.next());
		}
	}

	private static void cleanElement(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() == String.class
					&& element.eGet(attribute) instanceof String text) {
				String legal = XmlText.legal(text);
				if (!legal.equals(text)) {
					element.eSet(attribute, legal);
				}
			}
		}
	}
}
