package se.styrkedjan.store.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.FrameworkUtil;

import se.styrkedjan.model.ModelPackage;

/** Generated packages initialise each other, so that two threads must never begin at different ones. */
class ModelStartTest {

	private static final String START = "se.styrkedjan.model.start.WholeModel";
	private static final List<String> PACKAGES = List.of("steering.Steering", "process.Process", "view.View",
			"organisation.Organisation", "register.Register", "control.Control");

	@RepeatedTest(5)
	void threadsThatBeginAtDifferentPackagesEndOnceTheModelHasStarted() throws Exception {
		try (var fresh = new URLClassLoader(places(), ClassLoader.getPlatformClassLoader())) {
			// given the bundle has been started
			Class<?> type = fresh.loadClass(START);
			type.getMethod("start", fresh.loadClass("org.osgi.framework.BundleContext"))
					.invoke(type.getConstructor().newInstance(), (Object) null);

			// when each thread begins at a package of its own
			var together = new CountDownLatch(PACKAGES.size());
			var ended = new CountDownLatch(PACKAGES.size());
			PACKAGES.forEach(name -> begin(fresh, name, together, ended));

			// then none waits for another
			assertTrue(ended.await(20, TimeUnit.SECONDS), "threads wait for each other");
		}
	}

	@Test
	void theBundleIsStartedByTheFirstUseOfItsClasses() {
		// given
		Bundle bundle = FrameworkUtil.getBundle(ModelPackage.class);
		assumeTrue(bundle != null, "runs without bundles");

		// then
		assertEquals(START, bundle.getHeaders().get("Bundle-Activator"));
		assertEquals(Bundle.ACTIVE, bundle.getState());
	}

	private static void begin(ClassLoader loader, String name, CountDownLatch together, CountDownLatch ended) {
		Thread thread = new Thread(() -> {
			try {
				together.countDown();
				together.await();
				Class.forName("se.styrkedjan.model." + name + "Package", true, loader);
				ended.countDown();
			} catch (ClassNotFoundException | InterruptedException e) {
				throw new AssertionError(e);
			}
		}, name);
		thread.setDaemon(true);
		thread.start();
	}

	private static URL[] places() {
		return Stream.of(ModelPackage.class, EPackage.class, EList.class, XMIResource.class, BundleActivator.class)
				.map(ModelStartTest::place).distinct().toArray(URL[]::new);
	}

	/** A bundle built in the workspace has its classes in a folder of its own. Equinox writes spaces as they are. */
	private static URL place(Class<?> type) {
		URL place = type.getProtectionDomain().getCodeSource().getLocation();
		try {
			URI classes = URI.create(place.toString().replace(" ", "%20")).resolve("target/classes/");
			boolean built = place.getPath().endsWith("/") && Files.isDirectory(Path.of(classes));
			return built ? classes.toURL() : place;
		} catch (MalformedURLException e) {
			throw new AssertionError(e);
		}
	}
}
