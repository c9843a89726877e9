package se.styrkedjan.forms.register;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.forms.table.Detail;
import se.styrkedjan.forms.table.MenuButton;
import se.styrkedjan.forms.table.TablePage;
import se.styrkedjan.forms.wizard.NameDialog;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.ui.message.Messages;

/** The counted table of the register as the document prints it, with its groups and categories to arrange. */
final class CountPage extends TablePage<CountTable> {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(CountPage.class);

	@Override
	public String title() {
		return WORDS.text("counts");
	}

	@Override
	protected CountTable makeTable(PlanContext shared) {
		return new CountTable(shared::plan, this::perform);
	}

	@Override
	protected void prepare(CountTable table) {
		table.showPeriod(context().period());
	}

	@Override
	protected void makeTools(Composite row) {
		new MenuButton(row, WORDS.text("groups"))
				.add(WORDS.text("group.standard"), () -> say(perform(StandardRegister.fill(context().plan()))))
				.add(WORDS.text("group.add"), this::addGroup)
				.add(WORDS.text("group.rename"), () -> group().ifPresent(this::rename))
				.add(WORDS.text("group.remove"), () -> group().ifPresent(this::remove));
	}

	/** The group the chosen row belongs to. */
	private Optional<CaseGroup> group() {
		int row = grid().row();
		return row >= 0 && row < table().rows().size() ? Optional.ofNullable(table().rows().get(row).owner())
				: Optional.empty();
	}

	private void addGroup() {
		if (context().plan().getRegister() == null) {
			say(perform(StandardRegister.fill(context().plan())));
			return;
		}
		askName("").ifPresent(name -> {
			CaseGroup group = Elements.create(MODEL.getCaseGroup());
			group.setName(name);
			say(perform(new AddElement(context().plan().getRegister(), MODEL.getCaseRegister_Groups(), group)));
		});
	}

	private void rename(CaseGroup group) {
		askName(group.getName()).ifPresent(
				name -> say(perform(new SetFeature(group, ModelPackage.eINSTANCE.getNamedElement_Name(), name))));
	}

	private void remove(CaseGroup group) {
		say(perform(new RemoveElements(List.of(group))));
	}

	private Optional<String> askName(String suggestion) {
		return NameDialog.ask(grid().getShell(), WORDS.text("group.title"), WORDS.text("group.label"), suggestion);
	}

	@Override
	protected String textLabel() {
		return WORDS.text("measures.label");
	}

	@Override
	protected Optional<Detail> detail(int row) {
		CaseCategory category = table().rows().get(row).element();
		return Optional.of(new Detail(category.getGroup().getName() + " · " + category.getName(), "",
				TextTarget.of(category, MODEL.getCaseCategory_Measures()), Optional.empty()));
	}

	@Override
	protected Optional<Step> firstStep() {
		return Optional.of(new Step(WORDS.text("group.standard"),
				() -> say(perform(StandardRegister.fill(context().plan())))));
	}

	@Override
	protected String emptyWords() {
		return WORDS.text("counts.empty");
	}
}
