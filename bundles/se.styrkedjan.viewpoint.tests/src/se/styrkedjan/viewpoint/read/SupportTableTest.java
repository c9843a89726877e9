package se.styrkedjan.viewpoint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;

/** The table of support is complete and true, and docs/sirius-support.md says the same. */
class SupportTableTest {

	@Test
	void theTableHasEveryClassAndFeatureOfSirius() throws IOException {
		Optional<Path> shared = above("shared/sirius-metamodel");
		assumeTrue(shared.isPresent(), "../shared/sirius-metamodel is missing: not compared with Sirius");
		List<String> ofSirius = new ArrayList<>();
		for (String name : List.of("viewpoint", "diagram")) {
			read(shared.get().resolve(name + ".ecore"), name, ofSirius);
		}
		List<String> ofTable = new ArrayList<>();
		SupportTable.instance().types().forEach(type -> {
			ofTable.add(type.pack() + " " + type.name() + " " + type.isAbstract() + " " + type.supertypes());
			type.features().values().forEach(feature -> ofTable.add(type.name() + "." + feature.name() + " " + feature.kind()
					+ " " + feature.bounds() + " " + feature.type() + " " + feature.defaultValue()));
		});

		assertEquals(List.of(), ofSirius.stream().filter(line -> !ofTable.contains(line)).toList(), "missing in the table");
		assertEquals(List.of(), ofTable.stream().filter(line -> !ofSirius.contains(line)).toList(), "not in Sirius");
	}

	/** Types are compared by name only, since types of other files are not loaded. */
	private static void read(Path file, String name, List<String> found) throws IOException {
		ResourceSet set = new ResourceSetImpl();
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createFileURI(file.toString()));
		set.getResources().add(resource);
		resource.load(null);
		pack((EPackage) resource.getContents().getFirst(), name, found);
	}

	private static void pack(EPackage pack, String path, List<String> found) {
		if (path.contains("description")) {
			pack.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(type -> {
				found.add(path + " " + type.getName() + " " + type.isAbstract() + " "
						+ type.getESuperTypes().stream().map(SupportTableTest::name).toList());
				type.getEStructuralFeatures().forEach(feature -> found.add(type.getName() + "." + feature(feature)));
			});
		}
		pack.getESubpackages().forEach(inner -> pack(inner, path + "." + inner.getName(), found));
	}

	private static String feature(EStructuralFeature feature) {
		String kind = feature instanceof EReference reference ? reference.isContainment() ? "containment" : "reference"
				: "attribute";
		boolean derived = feature.isDerived() || feature.isVolatile() || feature.isTransient();
		String bounds = feature.getLowerBound() + ".." + (feature.isMany() ? "*" : "1");
		String value = feature.getDefaultValueLiteral();
		return feature.getName() + " " + (derived ? "derived" : kind) + " " + bounds + " " + name(feature.getEType()) + " "
				+ (value == null || value.isEmpty() ? "-" : value);
	}

	private static String name(org.eclipse.emf.ecore.EClassifier type) {
		if (type == null) {
			return "-";
		}
		return type.eIsProxy() ? ((org.eclipse.emf.ecore.InternalEObject) type).eProxyURI().fragment().replaceAll(".*/", "")
				: type.getName();
	}

	@Test
	void everyCodeOfWhatHappensInsteadHasWordsInBothLanguages() {
		for (Locale locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
			FindingWords words = FindingWords.in(locale);
			SupportTable.instance().types().forEach(type -> {
				assertEquals(type.status() == SupportTable.Status.SUPPORTED, "-".equals(type.instead()), type.name());
				words.instead(type.instead());
				type.features().values().forEach(feature -> words.instead(feature.instead()));
			});
			for (Finding.Kind kind : Finding.Kind.values()) {
				assertTrue(ResourceBundle.getBundle("se.styrkedjan.viewpoint.read.messages", locale)
						.containsKey("finding." + kind));
			}
		}
	}

	@Test
	void theDocumentSaysWhatTheTableSays() throws IOException {
		Optional<Path> docs = above("docs/metamodel.md").map(Path::getParent);
		assumeTrue(docs.isPresent(), "the docs are not beside the bundles: not compared");

		assertEquals(SupportDocument.text(), Files.readString(docs.get().resolve("sirius-support.md")),
				"write SupportDocument.text() to docs/sirius-support.md");
	}

	/** A file or folder beside one above the working directory. */
	private static Optional<Path> above(String path) {
		String property = System.getProperty("styrkedjan.shared");
		Stream<Path> given = property == null ? Stream.empty() : Stream.of(Path.of(property).toAbsolutePath().getParent());
		return Stream.concat(given, Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent))
				.map(folder -> folder.resolve(path)).filter(Files::exists).findFirst();
	}
}
