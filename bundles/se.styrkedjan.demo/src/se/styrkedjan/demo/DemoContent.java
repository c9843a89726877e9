package se.styrkedjan.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;

/**
 * The demo: an invented district in an invented city, with its steering chain, the plans of three units and three
 * years, and its processes. It lies as plain XMI in this bundle, so it can be changed by exporting from the workbench. Thread-safe.
 */
public final class DemoContent {

	private static final List<String> NAMES = List.of("organisation", "chain", "plan-eb-2024", "plan-eb-2025",
			"plan-eb-2026", "plan-vu-2024", "plan-vu-2025", "plan-vu-2026", "plan-re-2024", "plan-re-2025",
			"plan-re-2026", "landscape", "process-ansokan", "process-berakna", "process-vrakning", "process-fut",
			"process-sip", "process-placering", "process-forsok", "process-vald", "process-plan", "process-ik",
			"process-synpunkt", "process-lex", "process-intro", "collaboration");

	private DemoContent() {
	}

	/** Roots of all demo documents, new objects at every call. */
	public static List<EObject> documents() {
		ModelPackage.eINSTANCE.eClass();
		return NAMES.stream().map(DemoContent::read).toList();
	}

	/**
	 * Saves the demo's documents that the store does not hold yet; what the user has changed in others is left alone.
	 *
	 * @param store   where to save
	 * @param savedBy who is said to have saved
	 * @return how many documents were saved
	 */
	public static int install(Store store, String savedBy) {
		var missing = documents().stream().filter(root -> store.document(idOf(root)).isEmpty()).toList();
		missing.forEach(root -> store.save(new SaveRequest(root, 0, savedBy, "")));
		return missing.size();
	}

	private static String idOf(EObject root) {
		return ((Element) root).getId();
	}

	private static EObject read(String name) {
		var resource = new XMIResourceImpl(URI.createURI("demo:/" + name + ".xmi"));
		try (InputStream in = DemoContent.class.getResourceAsStream("content/" + name + ".xmi")) {
			resource.load(in, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource.getContents().getFirst();
	}
}
