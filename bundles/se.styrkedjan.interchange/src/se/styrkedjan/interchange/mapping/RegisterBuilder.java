package se.styrkedjan.interchange.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.interchange.published.RegisterRow;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.register.RegisterPackage;

/** Makes the register of a plan with the counts that were published. */
final class RegisterBuilder {

	private RegisterBuilder() {
	}

	static CaseRegister build(List<RegisterRow> rows) {
		CaseRegister register = Elements.create(RegisterPackage.Literals.CASE_REGISTER);
		Map<String, CaseGroup> groups = new LinkedHashMap<>();
		for (var row : rows) {
			groups.computeIfAbsent(row.group(), RegisterBuilder::group).getCategories().add(category(row));
		}
		register.getGroups().addAll(groups.values());
		return register;
	}

	private static CaseGroup group(String name) {
		CaseGroup group = Elements.create(RegisterPackage.Literals.CASE_GROUP);
		group.setName(name);
		return group;
	}

	private static CaseCategory category(RegisterRow row) {
		CaseCategory category = Elements.create(RegisterPackage.Literals.CASE_CATEGORY);
		category.setName(row.category());
		category.setMeasures(row.measures());
		if (row.t1() != null || row.t2() != null || row.vb() != null || row.total() != null) {
			PublishedCount count = Elements.create(RegisterPackage.Literals.PUBLISHED_COUNT);
			count.setT1(row.t1());
			count.setT2(row.t2());
			count.setVb(row.vb());
			count.setTotal(row.total());
			category.setPublished(count);
		}
		return category;
	}
}
