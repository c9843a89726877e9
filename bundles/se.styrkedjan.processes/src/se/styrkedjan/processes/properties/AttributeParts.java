package se.styrkedjan.processes.properties;

import static se.styrkedjan.model.ModelPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.forms.plan.TitleField;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.processes.open.OpenProcess;

/** Fields for what an element says of itself, read from the metamodel: what is added there can be edited at once. */
final class AttributeParts {

	/** Identities have lists of their own, the stages of life buttons. */
	private static final Set<EAttribute> ELSEWHERE = Set.of(NAMED_ELEMENT__NAME, ModelPackage.Literals.ELEMENT__ID,
			Literals.PROCESS__OWNER_ROLE, Literals.PROCESS__UNIT_ID, Literals.PROCESS__STATE,
			Literals.PROCESS__APPROVED_BY, Literals.PROCESS__APPROVED_ON, Literals.PROCESS__NEXT_REVIEW,
			Literals.PROCESS__APPROVED_REVISION, Literals.PROCESS__REVIEW_REMARK, Literals.LANE__PARTY,
			Literals.LANE__EXTERNAL, Literals.ACTOR__PARTY, Literals.ACTOR__EXTERNAL,
			Literals.SUB_PROCESS_CALL__PROCESS_ID, Literals.CONNECTOR__PROCESS_ID, Literals.DOCUMENT_NODE__REFERENCE_ID,
			Literals.SYSTEM_NODE__SYSTEM_ID, Literals.LANDSCAPE_ENTRY__PROCESS_ID);

	private final Composite parent;
	private final OpenProcess open;
	private final EObject element;

	AttributeParts(Composite parent, OpenProcess open, EObject element) {
		this.parent = parent;
		this.open = open;
		this.element = element;
	}

	/** The name, which wraps. */
	Optional<FormPart> name() {
		return NAMED_ELEMENT__NAME.getEContainingClass().isInstance(element)
				? Optional.of(new TextPart(open, new TitleField(parent, label(NAMED_ELEMENT__NAME)),
						TextTarget.of(element, NAMED_ELEMENT__NAME)))
				: Optional.empty();
	}

	/** All others. */
	List<FormPart> others() {
		List<FormPart> parts = new ArrayList<>();
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!ELSEWHERE.contains(attribute) && attribute.isChangeable() && !attribute.isTransient()) {
				part(attribute).ifPresent(parts::add);
			}
		}
		return parts;
	}

	private Optional<FormPart> part(EAttribute attribute) {
		if (attribute.getEType() instanceof EEnum enumeration) {
			return Optional.of(choice(attribute, enumeration));
		}
		if (attribute.getEType() == ModelPackage.Literals.RICH_TEXT) {
			return Optional.of(new MarkupPart(parent, open, label(attribute), TextTarget.of(element, attribute)));
		}
		if (attribute.getEType() == ModelPackage.Literals.DATE) {
			return Optional.of(new TextPart(parent, open, label(attribute), new DateTarget(element, attribute)));
		}
		return attribute.getEType().getInstanceClass() == String.class
				? Optional.of(new TextPart(parent, open, label(attribute), TextTarget.of(element, attribute)))
				: Optional.empty();
	}

	private FormPart choice(EAttribute attribute, EEnum enumeration) {
		List<Enumerator> values = enumeration.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
		return new ChoicePart<>(parent, open, label(attribute), values,
				new ChoicePart.Binding<>(Wording.current()::literal, () -> (Enumerator) element.eGet(attribute),
						value -> new SetFeature(element, attribute, value), () -> Permission.toSet(element, attribute)));
	}

	private static String label(EAttribute attribute) {
		return Labels.of(attribute);
	}

	/** What several elements say of themselves in plain texts, dates and choices, apart from their names. */
	static List<EAttribute> common(List<? extends EObject> elements) {
		return elements.getFirst().eClass().getEAllAttributes().stream().filter(AttributeParts::isCommon)
				.filter(attribute -> elements.stream()
						.allMatch(element -> element.eClass().getEAllAttributes().contains(attribute)))
				.toList();
	}

	private static boolean isCommon(EAttribute attribute) {
		return !ELSEWHERE.contains(attribute) && attribute.isChangeable() && !attribute.isTransient()
				&& attribute.getEType() != ModelPackage.Literals.RICH_TEXT
				&& (attribute.getEType() instanceof EEnum || attribute.getEType() == ModelPackage.Literals.DATE
						|| attribute.getEType().getInstanceClass() == String.class);
	}

	/** A date or plain text of an element, as a field shows it. */
	static TextTarget target(EObject element, EAttribute attribute) {
		return attribute.getEType() == ModelPackage.Literals.DATE ? new DateTarget(element, attribute)
				: TextTarget.of(element, attribute);
	}
}
