package se.styrkedjan.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes everything that is derived from the metamodel into the work tree. */
public final class Regenerate {

	private Regenerate() {
	}

	/**
	 * Regenerates the sources and the documentation.
	 *
	 * @param arguments one: the root folder of the work tree
	 * @throws IOException when a file can't be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		var root = Path.of(arguments[0]).toRealPath();
		var modelBundle = root.resolve("bundles").resolve(Metamodel.BUNDLE);
		FileTree.write(modelBundle.resolve("src-gen"), ModelSources.generate(modelBundle));
		var pages = MetamodelPage.generate(modelBundle);
		var docs = root.resolve("docs");
		Files.createDirectories(docs);
		Files.writeString(docs.resolve(MetamodelPage.PAGE), pages.get(MetamodelPage.PAGE));
		FileTree.write(docs.resolve(MetamodelPage.PICTURES), MetamodelPage.pictures(pages));
	}
}
