package se.styrkedjan.forms.nextyear;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.nextyear.NextYear;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.LongWork;

/** Chooses the plan to go on from and shows what is carried over and what is left out. */
final class NextYearPage extends WizardPage {

	private static final Messages WORDS = Messages.of(NextYearPage.class);

	private final Store store;
	private final String unitId;
	private final int wantedYear;
	private List<DocumentInfo> plans = List.of();
	private Field<Combo> from;
	private Field<Text> year;
	private Label carried;
	private Label emptied;
	private Label leftTitle;
	private Label left;
	private Plan previous;

	NextYearPage(Store store, String unitId, int wantedYear) {
		super("nextYear");
		this.store = store;
		this.unitId = unitId;
		this.wantedYear = wantedYear;
		setTitle(WORDS.text("next.title"));
		setDescription(WORDS.text("next.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		ScrollPage page = new ScrollPage(parent);
		Composite content = page.content();
		from = new Field<>(content, WORDS.text("next.from"), box -> new Combo(box, SWT.READ_ONLY));
		from.control().addListener(SWT.Selection, event -> load(plans.get(from.control().getSelectionIndex())));
		year = new Field<>(content, WORDS.text("next.year"), box -> new Text(box, SWT.BORDER));
		year.control().setEditable(false);
		carried = FormKit.body(content, WORDS.text("next.looking"));
		emptied = FormKit.secondary(content, WORDS.text("next.emptied"));
		((GridData) emptied.getLayoutData()).verticalIndent = Spacing.TINY;
		leftTitle = FormKit.section(content, "");
		left = FormKit.body(content, "");
		setControl(page);
		LongWork.run(WORDS.text("next.looking"), progress -> store.documents(DocumentFilter.of(DocumentKind.PLAN)),
				this::offer, this::fail);
	}

	private void offer(List<DocumentInfo> found) {
		if (getControl().isDisposed()) {
			return;
		}
		plans = found.stream()
				.sorted(Comparator.comparingInt(DocumentInfo::year).reversed()
						.thenComparing(DocumentInfo::unitName, new SwedishOrder()))
				.toList();
		plans.forEach(plan -> from.control().add(plan.unitName() + ' ' + plan.year()));
		if (plans.isEmpty()) {
			setErrorMessage(WORDS.text("next.none"));
			return;
		}
		DocumentInfo first = plans.stream().filter(plan -> plan.unitId().equals(unitId))
				.filter(plan -> wantedYear == 0 || plan.year() == wantedYear).findFirst().orElse(plans.getFirst());
		from.control().select(plans.indexOf(first));
		load(first);
	}

	private void load(DocumentInfo info) {
		previous = null;
		setPageComplete(false);
		LongWork.run(WORDS.text("next.looking"), progress -> (Plan) store.load(info.id()).root(), this::show,
				this::fail);
	}

	private void show(Plan plan) {
		if (getControl().isDisposed()) {
			return;
		}
		previous = plan;
		year.control().setText(String.valueOf(year()));
		NextYearPreview preview = NextYearPreview.of(plan, NextYear.plan(plan, year()));
		carried.setText(
				WORDS.text("next.carried", preview.goals(), preview.indicators(), preview.activities()));
		leftTitle.setText(WORDS.text("next.left", preview.leftOut().size()));
		left.setText(preview.leftOut().stream().map(title -> "• " + title).collect(Collectors.joining("\n"))
				.replace("&", "&&"));
		carried.requestLayout();
		left.requestLayout();
		setErrorMessage(null);
		setPageComplete(true);
	}

	private void fail(Throwable error) {
		if (!getControl().isDisposed()) {
			setErrorMessage(StoreProblem.text(error).what());
		}
	}

	/** The plan to go on from. */
	Plan previous() {
		return previous;
	}

	/** The year of the new plan. */
	int year() {
		return previous.getYear() + 1;
	}
}
