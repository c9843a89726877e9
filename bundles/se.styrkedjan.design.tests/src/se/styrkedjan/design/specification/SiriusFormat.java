package se.styrkedjan.design.specification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

import se.styrkedjan.model.ModelPackage;

/** Reads a specification as Sirius would: with Sirius' own metamodels, loaded dynamically. */
final class SiriusFormat {

	private static final URI ECORE = URI.createURI("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore");
	private static final URI VIEWPOINT = URI.createURI("platform:/plugin/org.eclipse.sirius.model/model/viewpoint.ecore");
	private static final URI DIAGRAM = URI.createURI("platform:/plugin/org.eclipse.sirius.diagram/model/diagram.ecore");

	private final ResourceSet resources = new ResourceSetImpl();

	/** Loads the metamodels. Skips the test that asks when they are not there. */
	SiriusFormat() {
		ModelPackage.eINSTANCE.eClass();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("odesign", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(ECORE.toString(), EcorePackage.eINSTANCE);
		resources.getURIConverter().getURIMap().put(ECORE, URI.createURI(EcorePackage.eNS_URI));
		register(VIEWPOINT, Shared.metamodel("viewpoint.ecore"));
		register(DIAGRAM, Shared.metamodel("diagram.ecore"));
	}

	/** What was read, with everything that could not be read among its errors. */
	Resource read(Path file) {
		var resource = resources.createResource(URI.createFileURI(file.toString()));
		try {
			resource.load(Map.of());
		} catch (IOException | RuntimeException unreadable) {
			// the test looks at the errors of the resource
		}
		return resource;
	}

	private void register(URI name, Path file) {
		resources.getURIConverter().getURIMap().put(name, URI.createFileURI(file.toString()));
		var root = (EPackage) resources.getResource(name, true).getContents().getFirst();
		register(root);
	}

	private void register(EPackage found) {
		resources.getPackageRegistry().put(found.getNsURI(), found);
		EcoreUtil.<EReference>getObjectsByType(found.getEClassifiers().stream().flatMap(type -> type.eContents().stream()).toList(),
				EcorePackage.Literals.EREFERENCE).forEach(this::meetKeys);
		found.getESubpackages().forEach(this::register);
	}

	/** Keys in another file are left as proxies by EMF, which then cannot name the element. */
	private void meetKeys(EReference reference) {
		reference.getEKeys().replaceAll(key -> (EAttribute) EcoreUtil.resolve(key, resources));
	}
}
