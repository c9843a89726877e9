package se.styrkedjan.codegen;

import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Loads the metamodel and its generator model outside an Eclipse workspace. */
final class Metamodel {

	static final String BUNDLE = "se.styrkedjan.model";

	private Metamodel() {
	}

	/**
	 * Loads the generator model of a copy of the model bundle.
	 *
	 * @param bundle folder of the bundle, holding {@code model/styrkedjan.genmodel} and {@code .ecore}
	 * @return the reconciled generator model
	 * @throws IllegalStateException when either file is missing, unreadable or not valid; the message says where
	 */
	static GenModel load(Path bundle) {
		var resources = resourceSet(bundle);
		var resource = resources.getResource(
				URI.createPlatformResourceURI(BUNDLE + "/model/styrkedjan.genmodel", true), true);
		var genModel = (GenModel) resource.getContents().getFirst();
		EcoreUtil.resolveAll(resources);
		resources.getResources().forEach(Metamodel::requireReadable);
		genModel.reconcile();
		requireValid(genModel.diagnose());
		return genModel;
	}

	static void requireValid(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(diagnostic.toString());
		}
	}

	private static void requireReadable(Resource resource) {
		if (!resource.getErrors().isEmpty()) {
			throw new IllegalStateException(resource.getURI() + ": " + resource.getErrors());
		}
	}

	private static ResourceSet resourceSet(Path bundle) {
		EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(bundle.toAbsolutePath() + "/"));
		GenModelPackage.eINSTANCE.eClass();
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		return resources;
	}
}
