package se.styrkedjan.editing.wording;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.steering.SteeringPackage;

/** Words for the classes, features and literals of the metamodel. */
final class ModelWords {

	/** Features that name an element of another document by its UUID. */
	private static final Set<String> IDENTITIES = Set.of("Process.ownerRole", "Process.unitId", "Lane.party",
			"Actor.party", "DocumentNode.referenceId", "SystemNode.systemId", "SubProcessCall.processId",
			"Connector.processId", "LandscapeEntry.processId");

	/** Classes have different names in all packages of the metamodel. */
	private static final Map<String, EClass> CLASSES = packages().flatMap(part -> part.getEClassifiers().stream())
			.filter(EClass.class::isInstance).map(EClass.class::cast)
			.collect(Collectors.toMap(EClass::getName, type -> type));

	private final Words words;

	ModelWords(Words words) {
		this.words = words;
	}

	static Stream<EPackage> packages() {
		return Stream.concat(Stream.of(ModelPackage.eINSTANCE), ModelPackage.eINSTANCE.getESubpackages().stream());
	}

	String type(String name) {
		return words.text("type." + name);
	}

	boolean isType(String name) {
		return CLASSES.containsKey(name);
	}

	String feature(String qualified) {
		return words.text("feature." + qualified);
	}

	String literal(String enumeration, String name) {
		return words.text("literal." + enumeration + "." + name);
	}

	String literal(Enumerator literal) {
		return literal(literal.getClass().getSimpleName(), literal.getName());
	}

	String period(String name) {
		return literal(SteeringPackage.Literals.PERIOD.getName(), name);
	}

	/** A value that a difference tells as text: literals and truth values get their words. */
	String value(String qualified, String text) {
		if (text.isEmpty()) {
			return words.text("empty");
		}
		EStructuralFeature feature = find(qualified);
		if (feature != null && feature.getEType() instanceof EEnum enumeration) {
			return literal(enumeration.getName(), text);
		}
		if (feature != null && feature.getEType().getInstanceClass() == boolean.class) {
			return words.text(Boolean.parseBoolean(text) ? "yes" : "no");
		}
		return text;
	}

	/** Whether values of a feature are identities, which say nothing to a reader. */
	static boolean isIdentity(String qualified) {
		return IDENTITIES.contains(qualified);
	}

	boolean isFeature(String qualified) {
		return find(qualified) != null;
	}

	private static EStructuralFeature find(String qualified) {
		int point = qualified.indexOf('.');
		EClass type = point < 0 ? null : CLASSES.get(qualified.substring(0, point));
		return type == null ? null : type.getEStructuralFeature(qualified.substring(point + 1));
	}
}
