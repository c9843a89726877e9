package se.styrkedjan.store.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil.ProxyCrossReferencer;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;

import se.styrkedjan.model.Element;
import se.styrkedjan.store.xmi.UnreadableXmiException.Reason;

/**
 * Reads a document from plain XMI. The text may come from a stranger: document types and external entities are
 * refused, nothing outside the text is opened, and what the model does not know is an error rather than lost.
 * Thread-safe: it holds no state.
 */
public final class XmiReader {

	/** Most bytes of one document as plain XMI: a hundred times the largest published report. */
	public static final int MAX_BYTES = 64 * 1024 * 1024;

	private static final String XERCES = "http://apache.org/xml/features/";
	private static final String SAX = "http://xml.org/sax/features/";
	private static final Map<String, Boolean> PARSER_FEATURES = Map.of( //
			XERCES + "disallow-doctype-decl", true, //
			XERCES + "nonvalidating/load-external-dtd", false, //
			SAX + "external-general-entities", false, //
			SAX + "external-parameter-entities", false);

	private XmiReader() {
	}

	/**
	 * Reads a document.
	 *
	 * @param xmi plain XMI
	 * @return its root, contained in a resource of its own that is in no resource set
	 * @throws UnreadableXmiException when it cannot be read whole
	 */
	public static EObject read(byte[] xmi) throws UnreadableXmiException {
		if (xmi.length > MAX_BYTES) {
			throw new UnreadableXmiException(Reason.TOO_LARGE, xmi.length + " bytes", null);
		}
		DocumentResource resource = DocumentResource.sealed();
		parse(resource, xmi);
		EObject root = rootOf(resource);
		requireResolved(resource);
		resource.getResourceSet().getResources().clear();
		return root;
	}

	private static void parse(DocumentResource resource, byte[] xmi) throws UnreadableXmiException {
		Map<String, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
		try {
			resource.load(new ByteArrayInputStream(xmi), options);
		} catch (IOException | RuntimeException e) {
			throw unreadable(resource, e);
		}
		if (!resource.getErrors().isEmpty()) {
			throw unreadable(resource, null);
		}
	}

	private static UnreadableXmiException unreadable(DocumentResource resource, Exception cause) {
		Diagnostic first = resource.getErrors().isEmpty() ? null : resource.getErrors().getFirst();
		boolean newer = first instanceof PackageNotFoundException || first instanceof ClassNotFoundException
				|| first instanceof FeatureNotFoundException;
		String detail = first == null ? String.valueOf(cause.getMessage())
				: "line %d: %s".formatted(first.getLine(), first.getMessage());
		return new UnreadableXmiException(newer ? Reason.NEWER : Reason.MALFORMED, detail, cause);
	}

	private static EObject rootOf(DocumentResource resource) throws UnreadableXmiException {
		if (resource.getContents().size() != 1) {
			throw malformed("%d root elements instead of one".formatted(resource.getContents().size()));
		}
		EObject root = resource.getContents().getFirst();
		if (!(root instanceof Element element) || element.getId() == null || element.getId().isEmpty()) {
			throw malformed("the root element has no id");
		}
		return root;
	}

	/** A reference out of the document would be resolved later, elsewhere, to whatever it names. */
	private static void requireResolved(DocumentResource resource) throws UnreadableXmiException {
		var unresolved = ProxyCrossReferencer.find(resource);
		if (!unresolved.isEmpty()) {
			throw malformed("refers to missing elements: " + unresolved.keySet().iterator().next());
		}
	}

	private static UnreadableXmiException malformed(String detail) {
		return new UnreadableXmiException(Reason.MALFORMED, detail, null);
	}
}
