package se.styrkedjan.store.xmi;

import java.util.HashMap;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EPackage.Registry;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.SteeringPackage;

/** The resource of one document, whose fragments are the UUIDs of its elements. */
final class DocumentResource extends XMIResourceImpl {

	private static final URI ADDRESS = URI.createURI("styrkedjan:/document");
	private static final List<EPackage> MODEL = List.of(ModelPackage.eINSTANCE, OrganisationPackage.eINSTANCE,
			SteeringPackage.eINSTANCE, RegisterPackage.eINSTANCE, ControlPackage.eINSTANCE, ProcessPackage.eINSTANCE);

	DocumentResource() {
		super(ADDRESS);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8");
	}

	/** A resource in a set that knows only our model and can open nothing else. */
	static DocumentResource sealed() {
		Registry registry = new EPackageRegistryImpl();
		MODEL.forEach(model -> registry.put(model.getNsURI(), model));
		ResourceSet set = new ResourceSetImpl();
		set.setPackageRegistry(registry);
		set.setURIConverter(new SealedUriConverter());
		DocumentResource resource = new DocumentResource();
		set.getResources().add(resource);
		return resource;
	}
}
