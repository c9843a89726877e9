package se.styrkedjan.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.elk.graph.ElkNode;
import org.junit.jupiter.api.Test;

/** The committed page is that of the metamodel, and its pictures are readable. */
class MetamodelPageTest {

	private static final Path BUNDLE = Path.of("../../bundles", Metamodel.BUNDLE);
	private static final Path DOCS = Path.of("../../docs");

	@Test
	void committedPageAndPicturesAreThoseOfTheMetamodel() throws IOException {
		var generated = MetamodelPage.generate(BUNDLE);

		var committed = FileTree.read(DOCS.resolve(MetamodelPage.PICTURES));

		assertEquals(generated.get(MetamodelPage.PAGE), Files.readString(DOCS.resolve(MetamodelPage.PAGE)),
				"docs/metamodel.md " + Stale.ADVICE);
		assertEquals(MetamodelPage.pictures(generated), committed, "docs/metamodel " + Stale.ADVICE);
	}

	@Test
	void noTwoBoxesOfAPictureOverlap() throws IOException {
		var packages = Metamodel.load(BUNDLE.toRealPath()).getGenPackages().getFirst().getNestedGenPackages();

		for (var each : packages) {
			var boxes = new ClassDiagram(each.getEcorePackage()).graph().getChildren();
			boxes.forEach(a -> boxes.stream().filter(b -> a != b)
					.forEach(b -> assertTrue(areApart(a, b), each.getPackageName())));
		}
	}

	private static boolean areApart(ElkNode a, ElkNode b) {
		return a.getX() + a.getWidth() < b.getX() || b.getX() + b.getWidth() < a.getX()
				|| a.getY() + a.getHeight() < b.getY() || b.getY() + b.getHeight() < a.getY();
	}
}
