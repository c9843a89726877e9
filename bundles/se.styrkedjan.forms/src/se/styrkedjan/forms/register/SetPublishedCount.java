package se.styrkedjan.forms.register;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.register.RegisterPackage;

/**
 * Sets one of the counts that were published for a category; they are made when it has none.
 *
 * @param category whose count
 * @param feature  which count
 * @param count    from 0; null for none
 */
record SetPublishedCount(CaseCategory category, EAttribute feature, Integer count) implements Operation {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;

	@Override
	public String name() {
		return "setFeature";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toSet(category, MODEL.getCaseCategory_Published());
	}

	@Override
	public void apply() {
		if (category.getPublished() == null) {
			PublishedCount made = Elements.create(MODEL.getPublishedCount());
			made.setId(PeriodEntries.identity(category, MODEL.getCaseCategory_Published(), ""));
			category.setPublished(made);
		}
		category.getPublished().eSet(feature, count);
	}
}
