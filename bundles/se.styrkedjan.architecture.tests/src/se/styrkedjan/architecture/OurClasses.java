package se.styrkedjan.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of bundles. */
final class OurClasses {

	/** Reading them takes longer than any rule. */
	private static final Map<SourceBundle, JavaClasses> READ = new HashMap<>();

	private OurClasses() {
	}

	/** @return the classes of one bundle; fails when it was not compiled before */
	static JavaClasses of(SourceBundle bundle) {
		return READ.computeIfAbsent(bundle, each -> {
			assertTrue(Files.isDirectory(each.classes()), () -> "not compiled: " + each.classes());
			return new ClassFileImporter().importPath(each.classes());
		});
	}

	/** @return the classes of all bundles in one, without tests */
	static JavaClasses all() {
		var bundles = Workspace.bundles();
		bundles.forEach(bundle -> assertTrue(Files.isDirectory(bundle.classes()), () -> "not compiled: " + bundle.classes()));
		return new ClassFileImporter().importPaths(bundles.stream().map(SourceBundle::classes).toList());
	}

	/** @return the bundles of the product whose names are not among these */
	static List<SourceBundle> outside(Set<String> names) {
		return Workspace.bundles().stream().filter(bundle -> !names.contains(bundle.name())).toList();
	}
}
