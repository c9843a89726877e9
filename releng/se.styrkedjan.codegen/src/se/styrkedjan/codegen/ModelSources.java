package se.styrkedjan.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;

/** The EMF sources of the metamodel, generated from scratch so that the answer depends on the metamodel alone. */
final class ModelSources {

	private ModelSources() {
	}

	/**
	 * Generates the sources in a temporary folder and reads them back.
	 *
	 * @param modelBundle folder of the model bundle; it is only read
	 * @return the Java sources by path relative to {@code src-gen}
	 * @throws IOException           when the temporary folder can't be written
	 * @throws IllegalStateException when the metamodel or its generator model is not valid
	 */
	static SortedMap<String, String> generate(Path modelBundle) throws IOException {
		var copy = Files.createTempDirectory("styrkedjan-codegen");
		try {
			FileTree.write(copy.resolve("model"), FileTree.read(modelBundle.resolve("model")));
			var genModel = Metamodel.load(copy);
			genModel.setCanGenerate(true);
			GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
					GenModelGeneratorAdapterFactory.DESCRIPTOR);
			var generator = new Generator();
			generator.setInput(genModel);
			Metamodel.requireValid(
					generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
			return FileTree.read(copy.resolve("src-gen"));
		} finally {
			FileTree.delete(copy);
		}
	}
}
