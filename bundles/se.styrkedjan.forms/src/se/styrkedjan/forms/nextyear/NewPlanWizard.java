package se.styrkedjan.forms.nextyear;

import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.forms.wizard.StepDialog;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** Makes a plan for a unit and year. */
final class NewPlanWizard extends PlanWizard {

	private static final Messages WORDS = Messages.of(NewPlanWizard.class);
	private static final int WIDTH = 640;
	private static final int HEIGHT = 400;

	private final Store store;
	private final NewPlanPage page;

	private NewPlanWizard(Store store, IWorkbenchWindow window) {
		super(store, window);
		this.store = store;
		page = new NewPlanPage(store);
		setWindowTitle(WORDS.text("new.title"));
	}

	static void open(Store store, IWorkbenchWindow window) {
		new StepDialog(window.getShell(), new NewPlanWizard(store, window), WORDS.text("new.finish"))
				.sized(WIDTH, HEIGHT).open();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	LongWork.Task<Plan> task() {
		NewPlan wanted = page.wanted();
		return progress -> wanted.make(store);
	}
}
