package se.styrkedjan.codegen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * What the box of one class shows.
 *
 * @param type     the class
 * @param ownedBy  the package that the picture is of; a class of another one is shown by its name alone
 */
record ClassBox(EClass type, EPackage ownedBy) {

	static final double LINE = 17;
	static final double PADDING = 8;

	boolean isForeign() {
		return type.getEPackage() != ownedBy;
	}

	/** @return the name, and above it the supertypes of other packages, which have no box */
	List<String> heading() {
		if (isForeign()) {
			return List.of(type.getEPackage().getName() + "." + type.getName());
		}
		var supertypes = type.getESuperTypes().stream().filter(each -> each.getEPackage() != ownedBy)
				.map(EClass::getName).collect(Collectors.joining(", "));
		return supertypes.isEmpty() ? List.of(type.getName()) : List.of("«" + supertypes + "»", type.getName());
	}

	/** @return one line for each attribute of the class itself */
	List<String> attributes() {
		return isForeign() ? List.of() : type.getEAttributes().stream().map(ClassBox::line).toList();
	}

	double width() {
		return Stream.concat(heading().stream(), attributes().stream()).mapToDouble(TextWidth::of).max().orElse(0) * 1.04
				+ 2 * PADDING;
	}

	double headingHeight() {
		return heading().size() * LINE + PADDING;
	}

	double height() {
		var attributes = attributes().size();
		return headingHeight() + (attributes == 0 ? 0 : attributes * LINE + PADDING);
	}

	private static String line(EAttribute attribute) {
		var type = attribute.getEAttributeType().getName().replaceFirst("^E(?=[A-Z])", "");
		return attribute.getName() + ": " + type + (attribute.isMany() ? " [*]" : "");
	}
}
