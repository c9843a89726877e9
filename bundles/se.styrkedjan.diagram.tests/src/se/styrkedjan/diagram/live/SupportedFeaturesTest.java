package se.styrkedjan.diagram.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.styrkedjan.diagram.foreign.Depictions;
import se.styrkedjan.diagram.foreign.Library;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.viewpoint.read.UnreadableSpecificationException;
import se.styrkedjan.viewpoint.read.ViewpointReader;

/**
 * What docs/sirius-support.md calls supported has an effect: each case of {@code supported-features.txt} changes one feature
 * of a specification, and then something that a user sees or does is another. A feature that is no longer honoured fails.
 */
class SupportedFeaturesTest {

	@TempDir
	private Path folder;

	/**
	 * A change of a feature.
	 *
	 * @param name   class and feature as in Sirius' metamodel
	 * @param seen   what must differ
	 * @param before text of the specification
	 * @param after  what stands there instead
	 */
	private record Case(String name, String seen, String before, String after) {

		static Case of(String written) {
			String[] parts = written.split(" -> |\n==\n", 3);
			int line = parts[1].indexOf('\n');
			return new Case(parts[0], parts[1].substring(0, line), parts[1].substring(line + 1), parts[2].strip());
		}

		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<Case> cases() throws IOException {
		return Arrays.stream(resource(SupportedFeaturesTest.class, "supported-features.txt").split("(?m)^## "))
				.filter(written -> !written.isBlank()).map(Case::of);
	}

	private static String resource(Class<?> beside, String name) throws IOException {
		try (var in = beside.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aSupportedFeatureHasAnEffect(Case feature) throws IOException, UnreadableSpecificationException {
		Object usual = seen(feature, feature.before);

		assertEquals(usual, seen(feature, feature.before), "the same specification, the same diagram");
		assertNotEquals(usual, seen(feature, feature.after));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsTestedIsCalledSupported(Case feature) throws IOException {
		var document = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
				.map(path -> path.resolve("docs/sirius-support.md")).filter(Files::exists).findFirst();
		assumeTrue(document.isPresent(), "docs/sirius-support.md is missing: not compared");
		String name = feature.name.substring(feature.name.indexOf('.') + 1);

		assertTrue(Files.readString(document.get()).contains("|  | " + name + " | supported |"), name);
	}

	private Object seen(Case feature, String instead) throws IOException, UnreadableSpecificationException {
		String text = resource(Library.class, "library.odesign");
		int at = text.indexOf(feature.before);
		assertTrue(at >= 0, () -> "the specification says no longer: " + feature.before);
		Path file = folder.resolve("library.odesign");
		Files.writeString(file, text.substring(0, at) + instead + text.substring(at + feature.before.length()));
		var read = ViewpointReader.read(file.toUri().toURL(), Library.class.getClassLoader());
		assertEquals(List.of(), read.errors());
		return seen(feature.seen, LiveDiagram.make(library(), read.viewpoints().getFirst(), Library.PLAN));
	}

	private static Object seen(String what, LiveDiagram live) {
		return switch (what) {
		case "look" -> Depictions.of(live);
		case "palette" -> live.palette().toString();
		case "title" -> live.title();
		case "layers" -> live.layers();
		case "filters" -> live.filters();
		case "shown without lent" -> filtered(live, "Hide Lent");
		case "shown without members" -> filtered(live, "Hide Members");
		case "tooltip" -> live.tooltip(view(live, "Book"));
		case "text to edit" -> live.editableText(view(live, "Book"));
		case "renamed" -> changed(live.rename(view(live, "Book"), "Annat"), live);
		case "deleted" -> changed(live.delete(List.of(live.diagram().getEdges().getFirst().getEnd())), live);
		case "created" -> changed(live.create(tool(live, "New Book"), view(live, "Shelf"), new Rect(0, 0, 0, 0)), live);
		case "lent" -> live.connect(tool(live, "Lend"), view(live, "Member"), view(live, "Book")).check().isPresent();
		case "broken" -> live.brokenRules().size();
		case "broken without title" -> untitled(live);
		default -> throw new IllegalArgumentException(what);
		};
	}

	/** A book that is not lent and refers to one that is, a copy, a loan and a notice. */
	private static EObject library() {
		Library library = new Library(2, 2, 2);
		List<EObject> books = library.all("Book");
		Library.set(books.get(0), "author", "Selma");
		Library.set(books.get(1), "author", "Karin");
		Library.set(books.get(1), "lent", true);
		Library.list(books.get(0), "seeAlso").add(books.get(1));
		Library.add(books.get(0), "copies", "Copy", "number", 3);
		EObject loan = Library.add(library.root(), "loans", "Loan", "since", "2026-01");
		Library.set(loan, "member", library.all("Member").getFirst());
		Library.set(loan, "book", books.get(1));
		Library.add(library.root(), "notices", "Notice", "text", "Stängt");
		return library.root();
	}

	private static Stream<NodeView> all(LiveDiagram live) {
		return live.diagram().getNodes().stream().flatMap(SupportedFeaturesTest::all);
	}

	private static Stream<NodeView> all(NodeView node) {
		return Stream.concat(Stream.of(node), node.getNodes().stream().flatMap(SupportedFeaturesTest::all));
	}

	private static NodeView view(LiveDiagram live, String type) {
		return all(live).filter(view -> view.getTarget().eClass().getName().equals(type)).findFirst().orElseThrow();
	}

	private static ToolEntry tool(LiveDiagram live, String name) {
		return live.palette().stream().flatMap(group -> group.tools().stream()).filter(tool -> tool.name().equals(name))
				.findFirst().orElseThrow();
	}

	private static Object filtered(LiveDiagram live, String filter) {
		live.setFilter(filter, Visibility.ON).apply();
		return all(live).map(live::isShown).toList();
	}

	/** All texts of the model after an operation, or that it was refused. */
	private static Object changed(Operation operation, LiveDiagram live) {
		try {
			operation.apply();
		} catch (RefusedException refused) {
			return refused.refusal().code();
		}
		StringBuilder model = new StringBuilder();
		live.diagram().getTarget().eAllContents().forEachRemaining(element -> element.eClass().getEAllAttributes()
				.forEach(attribute -> model.append(element.eClass().getName()).append(element.eGet(attribute)).append(' ')));
		return model.toString();
	}

	private static Object untitled(LiveDiagram live) {
		Library.set(view(live, "Book").getTarget(), "title", "");
		return live.brokenRules().stream()
				.map(rule -> rule.message() + rule.fixes().stream().map(BrokenRule.Fix::name).toList()).toList();
	}
}
