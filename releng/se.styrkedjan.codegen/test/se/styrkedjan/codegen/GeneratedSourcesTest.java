package se.styrkedjan.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Whoever changes the metamodel must commit what follows from it. */
class GeneratedSourcesTest {

	private static final Path BUNDLE = Path.of("../../bundles", Metamodel.BUNDLE);

	@Test
	void committedSourcesAreThoseOfTheMetamodel() throws IOException {
		var generated = ModelSources.generate(BUNDLE);

		var committed = FileTree.read(BUNDLE.resolve("src-gen"));

		assertFalse(generated.isEmpty());
		assertEquals(generated.keySet(), committed.keySet(), Stale.ADVICE);
		generated.forEach((name, text) -> assertEquals(text, committed.get(name), name + " " + Stale.ADVICE));
	}
}
