package se.styrkedjan.forms.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;

/** A list to choose from for each group of the register, one category of each at most. */
final class CategoryChoice {

	private static final int COLUMNS = 2;

	private final Composite area;
	private final Runnable changed;
	private final List<Group> groups = new ArrayList<>();

	/** A group and its list. */
	private record Group(CaseGroup group, Combo combo) {

		Optional<CaseCategory> chosen() {
			int index = combo.getSelectionIndex() - 1;
			return index < 0 ? Optional.empty() : Optional.of(group.getCategories().get(index));
		}

		void show(List<CaseCategory> categories) {
			Optional<CaseCategory> own = categories.stream().filter(one -> one.getGroup() == group).findFirst();
			combo.select(own.map(category -> group.getCategories().indexOf(category) + 1).orElse(0));
		}
	}

	CategoryChoice(Composite parent, Consumer<List<CaseCategory>> onChange) {
		area = FormKit.column(parent, Spacing.SMALL);
		var layout = FormKit.layout(COLUMNS, Spacing.MEDIUM, 0);
		layout.makeColumnsEqualWidth = true;
		layout.verticalSpacing = Spacing.SMALL;
		area.setLayout(layout);
		changed = () -> onChange.accept(chosen());
	}

	/** Shows the lists of groups and what is chosen in each. */
	void show(List<CaseGroup> shown, List<CaseCategory> chosen) {
		if (!isUpToDate(shown)) {
			groups.clear();
			for (var child : area.getChildren()) {
				child.dispose();
			}
			shown.stream().filter(group -> !group.getCategories().isEmpty()).forEach(this::add);
			area.requestLayout();
		}
		groups.forEach(group -> group.show(chosen));
	}

	private boolean isUpToDate(List<CaseGroup> shown) {
		List<String> wanted = shown.stream().filter(group -> !group.getCategories().isEmpty())
				.map(CategoryChoice::description).toList();
		return wanted.equals(groups.stream().map(group -> (String) group.combo.getData()).toList());
	}

	/** Changes whenever the group's list has to be made anew. */
	private static String description(CaseGroup group) {
		return group.getId() + group.getName() + group.getCategories().stream().map(CaseCategory::getName).toList();
	}

	private void add(CaseGroup group) {
		Field<Combo> field = new Field<>(area, group.getName() == null ? "" : group.getName(),
				parent -> new Combo(parent, SWT.READ_ONLY));
		field.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		Combo combo = field.control();
		combo.setData(description(group));
		combo.add("–");
		group.getCategories().forEach(category -> combo.add(category.getName() == null ? "" : category.getName()));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> changed.run());
		groups.add(new Group(group, combo));
	}

	/** The chosen categories, in the order of the groups. */
	List<CaseCategory> chosen() {
		return groups.stream().map(Group::chosen).flatMap(Optional::stream).toList();
	}
}
