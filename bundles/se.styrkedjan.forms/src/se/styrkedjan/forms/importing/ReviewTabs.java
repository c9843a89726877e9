package se.styrkedjan.forms.importing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.activity.ActivityTable;
import se.styrkedjan.forms.economy.EconomyTable;
import se.styrkedjan.forms.indicator.IndicatorTable;
import se.styrkedjan.forms.indicator.IndicatorView;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.register.CountTable;
import se.styrkedjan.forms.table.TableGrid;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.text.TextPage;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.message.Messages;

/** The tables of a draft, to correct what was read, and the findings. */
final class ReviewTabs {

	private static final Messages WORDS = Messages.of(ReviewTabs.class);

	private final CTabFolder folder;
	private final Consumer<EObject> onChoice;
	private final IntConsumer onLine;
	private final List<Tab> tabs = new ArrayList<>();
	private TextPage sections;

	/** A table with its grid. */
	private record Tab(CTabItem item, TableModel<?, ?> table, EditableGrid grid) {

		Optional<EObject> element(int row) {
			return table.rows().get(row).element() instanceof EObject element ? Optional.of(element) : Optional.empty();
		}
	}

	/**
	 * Empty tabs.
	 *
	 * @param onChoice is told which element is chosen
	 * @param onLine   is told to which line a finding leads
	 */
	ReviewTabs(Composite parent, Consumer<EObject> onChoice, IntConsumer onLine) {
		this.onChoice = onChoice;
		this.onLine = onLine;
		folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		folder.setLayoutData(FormKit.fillBoth());
		folder.setMinimizeVisible(false);
		folder.setMaximizeVisible(false);
	}

	/** Shows a draft. */
	void show(Draft draft) {
		tabs.clear();
		for (CTabItem item : folder.getItems()) {
			item.getControl().dispose();
			item.dispose();
		}
		addFindings(draft);
		add("tab.goals", new GoalCorrections(draft));
		add("tab.texts", new TextCorrections(draft));
		addSections(draft);
		add("tab.indicators", indicators(draft));
		ActivityTable activities = new ActivityTable(draft::plan, draft::perform, InstantSource.system());
		activities.showPeriod(draft.period());
		add("tab.activities", activities);
		if (draft.plan().getEconomy() != null) {
			EconomyTable economy = new EconomyTable(draft::plan, draft::perform);
			economy.showPeriod(draft.period());
			add("tab.economy", economy);
		}
		if (draft.plan().getRegister() != null) {
			CountTable register = new CountTable(draft::plan, draft::perform);
			register.showPeriod(draft.period());
			add("tab.register", register);
		}
		folder.setSelection(0);
	}

	private static IndicatorTable indicators(Draft draft) {
		IndicatorTable table = new IndicatorTable(draft::plan, draft::perform,
				(indicator, proposed, chosen) -> Optional.of(WORDS.text("reason.published")));
		table.showPeriod(draft.period());
		table.showColumns(draft.period() == Period.VP ? IndicatorView.DEFINITION
				: IndicatorView.OUTCOME);
		return table;
	}

	private void addFindings(Draft draft) {
		Composite area = area();
		new FindingTable(area, onLine).show(draft.findings());
		item(area, WORDS.text("tab.findings", draft.findings().size()));
	}

	/** The document's other sections, each with its heading and text, as in the plan editor. */
	private void addSections(Draft draft) {
		Composite area = area();
		sections = new TextPage();
		sections.create(area, new DraftContext(draft));
		sections.refresh();
		item(area, WORDS.text("tab.sections", PlanElements.all(draft.plan(), Section.class).count()));
	}

	private Composite area() {
		Composite area = new Composite(folder, SWT.NONE);
		area.setLayout(FormKit.layout(1, 0, 0));
		return area;
	}

	private CTabItem item(Composite area, String text) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(text);
		item.setControl(area);
		return item;
	}

	private void add(String key, TableModel<?, ?> table) {
		table.refresh();
		Composite area = area();
		String name = WORDS.text(key, table.rows().stream().filter(row -> row.isData()).count());
		EditableGrid grid = new EditableGrid(area, name, new TableGrid(table));
		Tab tab = new Tab(item(area, name), table, grid);
		grid.onSelection((row, column) -> tab.element(row).ifPresent(onChoice));
		tabs.add(tab);
	}

	/** Shows the draft as it is after a correction. */
	void refresh() {
		for (Tab tab : tabs) {
			tab.table().refresh();
			tab.grid().refresh();
		}
		sections.refresh();
	}

	/** Takes a cell or text that is being typed in. */
	boolean commit() {
		if (sections != null) {
			sections.commit();
		}
		return tabs.stream().allMatch(tab -> tab.grid().commit());
	}

	/** Leads to the row of an element. */
	void reveal(EObject element) {
		for (Tab tab : tabs) {
			int row = tab.table().rowOf(element);
			if (row >= 0 && tab.element(row).isPresent()) {
				folder.setSelection(tab.item());
				tab.grid().select(row, 0);
				return;
			}
		}
	}
}
