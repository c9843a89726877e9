package se.styrkedjan.diagram.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import se.styrkedjan.viewpoint.expression.TypeName;

/** Finds classes by name: in the packages of an element, and in those the description names. */
final class Classes {

	private Classes() {
	}

	/** The concrete class a name means, seen from an element; the package of the element itself comes first. */
	static Optional<EClass> find(String name, EObject element, List<String> metamodels) {
		TypeName type = new TypeName(name);
		EPackage own = element.eClass().getEPackage();
		List<EPackage> packages = new ArrayList<>(List.of(own, top(own)));
		element.eClass().getEAllSuperTypes().stream().map(EClass::getEPackage).forEach(packages::add);
		metamodels.stream().map(EPackage.Registry.INSTANCE::getEPackage).filter(pack -> pack != null).forEach(packages::add);
		return packages.stream().flatMap(Classes::classes).filter(type::matches)
				.min(Comparator.comparing(EClass::isAbstract));
	}

	private static EPackage top(EPackage pack) {
		return pack.getESuperPackage() == null ? pack : top(pack.getESuperPackage());
	}

	private static Stream<EClass> classes(EPackage pack) {
		return Stream.concat(pack.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast),
				pack.getESubpackages().stream().flatMap(Classes::classes));
	}
}
