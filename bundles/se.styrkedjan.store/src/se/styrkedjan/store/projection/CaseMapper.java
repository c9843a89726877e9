package se.styrkedjan.store.projection;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;

/** Cases, once for each category they are counted in. */
final class CaseMapper implements EntryMapper {

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Case registered) {
			if (registered.getCategories().isEmpty()) {
				entries.accept(entry(registered, "", "", ""));
			}
			registered.getCategories().forEach(category -> entries.accept(entry(registered, category)));
		}
	}

	private static CaseEntry entry(Case registered, CaseCategory category) {
		String group = category.eContainer() instanceof CaseGroup owner ? Columns.title(owner.getName()) : "";
		return entry(registered, Columns.id(category.getId()), group, Columns.title(category.getName()));
	}

	private static CaseEntry entry(Case registered, String categoryId, String group, String category) {
		return new CaseEntry(Columns.id(registered.getId()), categoryId, group, category,
				Columns.title(registered.getNumber()), Columns.date(registered.getDate()),
				Columns.date(registered.getClosed()));
	}
}
