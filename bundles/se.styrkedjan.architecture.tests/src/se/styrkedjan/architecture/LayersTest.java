package se.styrkedjan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Bundles use only what lies below them. */
class LayersTest {

	private static final String PREFIX = "se.styrkedjan.";

	@Test
	void everyBundleHasAPlaceInTheLayers() {
		var names = Workspace.bundles().stream().map(SourceBundle::name).toList();

		assertTrue(names.contains("model"), "no bundles found from " + System.getProperty("user.dir"));
		assertEquals(List.of(), names.stream().filter(name -> !Layers.ALLOWED.containsKey(name)).toList());
	}

	@Test
	void noManifestRequiresABundleOfAHigherLayer() {
		var offences = Workspace.bundles().stream().flatMap(bundle -> forbidden(bundle).map(name -> bundle.name() + " requires " + name))
				.toList();

		assertEquals(List.of(), offences);
	}

	@Test
	void onlyWindowBundlesRequireTheWorkbench() {
		var offences = Workspace.bundles().stream().filter(bundle -> !Layers.WITH_WINDOWS.contains(bundle.name()))
				.filter(bundle -> bundle.required().stream().anyMatch(LayersTest::makesWindows)).map(SourceBundle::name).toList();

		assertEquals(List.of(), offences);
	}

	private static boolean makesWindows(String required) {
		return required.startsWith("org.eclipse.ui") || required.startsWith("org.eclipse.jface")
				|| required.startsWith("org.eclipse.swt") || required.startsWith("org.eclipse.gef");
	}

	private static java.util.stream.Stream<String> forbidden(SourceBundle bundle) {
		var allowed = Layers.ALLOWED.getOrDefault(bundle.name(), Set.of());
		return bundle.required().stream().filter(name -> name.startsWith(PREFIX))
				.map(name -> name.substring(PREFIX.length())).filter(name -> !allowed.contains(name));
	}
}
