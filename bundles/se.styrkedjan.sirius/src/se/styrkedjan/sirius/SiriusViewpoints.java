package se.styrkedjan.sirius;

import java.util.Set;

import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

/**
 * Registers our specification with Sirius for as long as this bundle is active. Sirius starts the bundle when it makes its
 * registry, since its extension {@code org.eclipse.sirius.componentization} names this class.
 */
public final class SiriusViewpoints extends Plugin {

	/** Bundle and path of the specification that the product interprets too. */
	private static final String SPECIFICATION = "se.styrkedjan.design/description/styrkedjan.odesign";

	private Set<Viewpoint> registered = Set.of();

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		registered = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATION));
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
		registered = Set.of();
		super.stop(context);
	}
}
