package se.styrkedjan.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The page that documents the metamodel, with one picture a package. */
final class MetamodelPage {

	static final String PAGE = "metamodel.md";
	static final String PICTURES = "metamodel";

	private static final String INTRODUCTION = """
			# The metamodel

			Written by the build from `bundles/se.styrkedjan.model/model/styrkedjan.ecore`; run `releng/regenerate` after a
			change of it, and do not edit this page by hand. English terms, with the Swedish ones that users see in brackets.

			In the pictures a filled diamond means *contains*, an open arrow *refers to*, a triangle *is a*; `*` means any
			number. Supertypes of other packages stand in « » above the name, classes of other packages have a dashed border.

			""";

	private final StringBuilder page = new StringBuilder(INTRODUCTION);
	private final SortedMap<String, String> files = new TreeMap<>();

	private MetamodelPage() {
	}

	/**
	 * Writes the page and its pictures.
	 *
	 * @param modelBundle folder of the model bundle; it is only read
	 * @return the texts of the page and the pictures, by path relative to {@code docs}
	 * @throws IOException           when the metamodel can't be read
	 * @throws IllegalStateException when the metamodel is not valid
	 */
	static SortedMap<String, String> generate(Path modelBundle) throws IOException {
		var page = new MetamodelPage();
		var genModel = Metamodel.load(modelBundle.toRealPath());
		genModel.getGenPackages().stream().flatMap(MetamodelPage::withNested).forEach(page::add);
		page.files.put(PAGE, page.page.toString().stripTrailing() + "\n");
		return page.files;
	}

	/** @return of the files of a page the pictures, by path relative to their folder */
	static SortedMap<String, String> pictures(SortedMap<String, String> files) {
		SortedMap<String, String> pictures = new TreeMap<>();
		files.forEach((name, text) -> {
			if (!name.equals(PAGE)) {
				pictures.put(name.substring(PICTURES.length() + 1), text);
			}
		});
		return pictures;
	}

	private static Stream<EPackage> withNested(GenPackage genPackage) {
		return Stream.concat(Stream.of(genPackage.getEcorePackage()),
				genPackage.getNestedGenPackages().stream().flatMap(MetamodelPage::withNested));
	}

	private void add(EPackage documented) {
		var picture = PICTURES + "/" + documented.getName() + ".svg";
		files.put(picture, SvgDrawing.of(new ClassDiagram(documented)));
		page.append("## ").append(documented.getName()).append("\n\n").append(text(documented)).append("\n\n");
		page.append("![Classes of the package ").append(documented.getName()).append("](").append(picture).append(")\n\n");
		documented.getEClassifiers().forEach(this::add);
	}

	private void add(EClassifier classifier) {
		page.append("### ").append(classifier.getName()).append("\n\n").append(text(classifier)).append("\n\n");
		if (classifier instanceof EClass type) {
			addSupertypes(type);
			addTable("| feature | type | what it holds |", type.getEStructuralFeatures().stream().map(MetamodelPage::row));
		} else if (classifier instanceof EEnum enumeration) {
			addTable("| literal | value | what it means |", enumeration.getELiterals().stream()
					.map(literal -> row("`" + literal.getName() + "`", String.valueOf(literal.getValue()), literal)));
		}
	}

	private void addSupertypes(EClass type) {
		if (!type.getESuperTypes().isEmpty()) {
			var names = type.getESuperTypes().stream().map(EClass::getName).collect(Collectors.joining(", "));
			page.append(type.isAbstract() ? "Abstract; is" : "Is").append(" a ").append(names).append(".\n\n");
		}
	}

	private void addTable(String heading, Stream<String> rows) {
		var lines = rows.toList();
		if (!lines.isEmpty()) {
			page.append(heading).append("\n| --- | --- | --- |\n");
			lines.forEach(page::append);
			page.append('\n');
		}
	}

	private static String row(EStructuralFeature feature) {
		var many = feature.isMany() ? " *" : "";
		return row("`" + feature.getName() + "`", feature.getEType().getName().replaceFirst("^E(?=[A-Z])", "") + many, feature);
	}

	private static String row(String name, String type, EModelElement element) {
		return "| " + name + " | " + type + " | " + text(element) + " |\n";
	}

	/** @throws IllegalStateException when an element has no documentation: every class and feature must have one */
	private static String text(EModelElement element) {
		var text = EcoreUtil.getDocumentation(element);
		if (text == null || text.isBlank()) {
			throw new IllegalStateException("no documentation: " + EcoreUtil.getURI(element));
		}
		return text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
	}
}
