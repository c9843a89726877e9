package se.styrkedjan.forms.nextyear;

import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.editing.nextyear.NextYear;
import se.styrkedjan.forms.wizard.StepDialog;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** Makes next year's plan from this year's. */
final class NextYearWizard extends PlanWizard {

	private static final Messages WORDS = Messages.of(NextYearWizard.class);
	private static final int WIDTH = 720;
	private static final int HEIGHT = 520;

	private final NextYearPage page;

	private NextYearWizard(Store store, IWorkbenchWindow window, String unitId, int year) {
		super(store, window);
		page = new NextYearPage(store, unitId, year);
		setWindowTitle(WORDS.text("next.title"));
	}

	/**
	 * Opens the wizard.
	 *
	 * @param unitId UUID of the unit to begin with, empty for any
	 * @param year   year of the plan to begin with, 0 for any
	 */
	static void open(Store store, IWorkbenchWindow window, String unitId, int year) {
		NextYearWizard wizard = new NextYearWizard(store, window, unitId, year);
		new StepDialog(window.getShell(), wizard, WORDS.text("next.finish")).sized(WIDTH, HEIGHT).open();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	LongWork.Task<Plan> task() {
		Plan previous = page.previous();
		int year = page.year();
		return progress -> NextYear.plan(previous, year);
	}
}
