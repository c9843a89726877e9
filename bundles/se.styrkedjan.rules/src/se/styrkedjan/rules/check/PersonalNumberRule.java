package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.rules.text.PersonalNumber;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.Titles;

/** No text holds a personal identity number. */
public final class PersonalNumberRule implements Rule {

	private static final Map<EClass, List<EAttribute>> TEXTS = new ConcurrentHashMap<>();

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return texts(element.eClass()).stream().flatMap(attribute -> check(element, attribute));
	}

	/** The number itself is not repeated in the message, which may be printed or logged. */
	private static Stream<Violation> check(EObject element, EAttribute attribute) {
		String text = PlainText.of((String) element.eGet(attribute));
		return PersonalNumber.find(text).map(number -> new Violation("personalNumber",
				List.of(Titles.of(element), attribute.getEContainingClass().getName() + "." + attribute.getName()),
				element, Severity.STOPS_PUBLISHING, List.of())).stream();
	}

	private static List<EAttribute> texts(EClass type) {
		return TEXTS.computeIfAbsent(type, key -> key.getEAllAttributes().stream()
				.filter(attribute -> attribute.getEType().getInstanceClass() == String.class)
				.filter(PersonalNumberRule::isWritten).toList());
	}

	/** Identities are made by the program, and may look like anything. */
	private static boolean isWritten(EAttribute attribute) {
		String name = attribute.getName();
		return !attribute.isID() && !name.equals("lineage") && !name.endsWith("Id")
				&& attribute != ModelPackage.Literals.LINK__TARGET && attribute != ModelPackage.Literals.LINK__DOCUMENT;
	}
}
