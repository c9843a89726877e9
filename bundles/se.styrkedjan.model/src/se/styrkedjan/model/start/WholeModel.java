package se.styrkedjan.model.start;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import se.styrkedjan.model.ModelPackage;

/**
 * Initialises all packages of the metamodel in the thread that loads the first of its classes, while others wait.
 * Generated packages initialise each other: two threads that begin at different packages, such as the window and the
 * opening of the database, would else wait for each other for ever.
 */
public final class WholeModel implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		ModelPackage.eINSTANCE.eClass();
	}

	@Override
	public void stop(BundleContext context) {
		// the packages stay
	}
}
