package se.styrkedjan.forms.nextyear;

import java.time.LocalDate;

import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.forms.wizard.StepDialog;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** Makes a plan for a unit and year. Opened on the UI thread. */
public final class NewPlanWizard extends PlanWizard {

	private static final Messages WORDS = Messages.of(NewPlanWizard.class);
	private static final int WIDTH = 640;
	private static final int HEIGHT = 400;

	private final Store store;
	private final NewPlanPage page;

	private NewPlanWizard(Store store, IWorkbenchWindow window, Choice wanted) {
		super(store, window);
		this.store = store;
		page = new NewPlanPage(store, wanted);
		setWindowTitle(WORDS.text("new.title"));
	}

	/** Opens it for the unit that is chosen, and the year to come. */
	static void open(Store store, IWorkbenchWindow window) {
		open(store, window, new Choice("", WorkContext.get().choice().unitName(), LocalDate.now().getYear() + 1));
	}

	/** Opens it for a unit and year, which can be changed in it. */
	public static void open(Store store, IWorkbenchWindow window, Choice wanted) {
		new StepDialog(window.getShell(), new NewPlanWizard(store, window, wanted), WORDS.text("new.finish"))
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
