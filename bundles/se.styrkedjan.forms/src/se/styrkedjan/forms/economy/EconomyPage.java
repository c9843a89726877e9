package se.styrkedjan.forms.economy;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.period.SettledBar;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.table.Detail;
import se.styrkedjan.forms.table.DetailView;
import se.styrkedjan.forms.table.MenuButton;
import se.styrkedjan.forms.table.TablePage;
import se.styrkedjan.forms.wizard.NameDialog;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.rules.economy.MonthsApart;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The page with the economy of a plan. */
public final class EconomyPage extends TablePage<EconomyTable> {

	private static final Messages WORDS = Messages.of(EconomyPage.class);

	private final ForecastsThen then = new ForecastsThen(this::refresh);
	private Combo view;

	@Override
	public String title() {
		return WORDS.text("page");
	}

	@Override
	protected EconomyTable makeTable(PlanContext shared) {
		return new EconomyTable(shared::plan, this::perform);
	}

	@Override
	protected void prepare(EconomyTable table) {
		table.showPeriod(context().period());
		boolean monthly = context().plan().getEconomy() != null && context().plan().getEconomy().isMonthly();
		if (view != null) {
			Shown.when(monthly, view);
			if (!monthly) {
				view.select(0);
			}
			table.showView(EconomyView.values()[view.getSelectionIndex()]);
		}
	}

	@Override
	protected void makeTools(Composite row) {
		view = new Combo(row, SWT.READ_ONLY);
		view.setLayoutData(new GridData());
		view.setToolTipText(WORDS.text("view"));
		for (EconomyView each : EconomyView.values()) {
			view.add(WORDS.text("view." + each));
		}
		view.select(0);
		view.addListener(SWT.Selection, event -> refresh());
		FormKit.button(row, WORDS.text("settings"), this::openSettings);
		new MenuButton(row, WORDS.text("parts")).add(WORDS.text("part.add"), this::addPart)
				.add(WORDS.text("part.rename"), () -> part().ifPresent(this::rename))
				.add(WORDS.text("part.standard"), () -> part().ifPresent(this::addStandardLines))
				.add(WORDS.text("part.remove"), () -> part().ifPresent(this::remove));
	}

	/** An approved period that the months have left behind is told of first, wherever the user is. */
	@Override
	protected void showSettled(SettledBar bar) {
		Economy economy = context().plan().getEconomy();
		Optional<Report> behind = context().plan().getReports().stream()
				.filter(report -> report.getState() == ReportState.APPROVED)
				.filter(report -> !MonthsApart.of(economy, report.getPeriod()).isEmpty()).findFirst();
		Optional<Report> told = behind.or(() -> SettledBar.settled(context()));
		int apart = told.map(report -> MonthsApart.of(economy, report.getPeriod()).size()).orElse(0);
		String months = apart == 0 ? "" : WORDS.text("months.apart", apart);
		bar.show(told, (months + " " + told.map(report -> then.words(context().plan(), report)).orElse("")).strip());
	}

	private void openSettings() {
		Economy economy = context().plan().getEconomy();
		if (economy == null) {
			context().say(WORDS.text("settings.none"));
		} else {
			EconomySettings.ask(grid().getShell(), economy).ifPresent(change -> say(perform(change)));
		}
	}

	@Override
	protected List<DetailView> detailViews() {
		return List.of(new ChartView(context()));
	}

	/** The part the chosen row belongs to. */
	private Optional<EconomyPart> part() {
		int row = grid().row();
		boolean inside = row >= 0 && row < table().rows().size();
		return inside ? Optional.ofNullable(table().rows().get(row).owner()).map(LineGroup::part) : Optional.empty();
	}

	private void addPart() {
		boolean first = table().rows().isEmpty();
		askName(first ? context().plan().getUnitName() : "")
				.ifPresent(name -> say(perform(StandardEconomy.addPart(context().plan(), name))));
	}

	private void rename(EconomyPart part) {
		askName(part.getName()).map(name -> nameChange(part, name)).ifPresent(change -> say(perform(change)));
	}

	private static Operation nameChange(EconomyPart part, String name) {
		return new SetFeature(part, ModelPackage.eINSTANCE.getNamedElement_Name(), name);
	}

	private Optional<String> askName(String suggestion) {
		return NameDialog.ask(grid().getShell(), WORDS.text("part.title"), WORDS.text("part.label"), suggestion);
	}

	private void addStandardLines(EconomyPart part) {
		var change = StandardEconomy.addMissingLines(part);
		if (change.parts().isEmpty()) {
			context().say(WORDS.text("part.complete"));
		} else {
			say(perform(change));
		}
	}

	private void remove(EconomyPart part) {
		say(perform(new RemoveElements(List.of(part))));
	}

	@Override
	protected String textLabel() {
		return WORDS.text("column.explanation");
	}

	@Override
	protected Optional<Detail> detail(int row) {
		EconomyLine line = table().rows().get(row).element();
		Period period = context().period();
		return Optional.of(new Detail(line.getTitle() == null ? "" : line.getTitle(), "",
				new ExplanationText(line, period), EarlierAmount.before(line, period)));
	}

	@Override
	protected Optional<Step> firstStep() {
		return Optional.of(new Step(WORDS.text("part.first"), this::addPart));
	}

	@Override
	protected String emptyWords() {
		return WORDS.text("empty");
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof EconomyLine || element instanceof EconomyPart || element instanceof Economy
				|| element instanceof Amount;
	}
}
