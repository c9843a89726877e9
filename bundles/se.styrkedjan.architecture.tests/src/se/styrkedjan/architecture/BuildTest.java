package se.styrkedjan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What lies in the work tree is built, and what is built is shipped. */
class BuildTest {

	private static final Path ROOT = Path.of("../..");

	@Test
	void everyBundleIsAModuleOfTheBuild() {
		var modules = Sources.text(ROOT.resolve("pom.xml")) + Sources.text(ROOT.resolve("releng/sirius/pom.xml"));

		var forgotten = bundlesAndTests().filter(bundle -> Files.exists(bundle.folder().resolve("pom.xml")))
				.map(bundle -> bundle.folder().getFileName().toString())
				.filter(name -> !modules.contains("bundles/" + name + "</module>")).toList();

		assertEquals(List.of(), forgotten);
	}

	@Test
	void everyBundleOfTheProductIsInItsFeature() {
		var feature = Sources.text(ROOT.resolve("features/se.styrkedjan.feature/feature.xml"));

		var forgotten = Workspace.bundles().stream().map(bundle -> bundle.folder().getFileName().toString())
				.filter(name -> !feature.contains("\"" + name + "\"")).toList();

		assertEquals(List.of(), forgotten);
	}

	private static Stream<SourceBundle> bundlesAndTests() {
		return Workspace.bundlesAndTests().stream();
	}
}
