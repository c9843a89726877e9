package se.styrkedjan.forms.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Store;

/** A window with the form of a plan, for tests of pages with real widgets. */
public final class FormWindow implements AutoCloseable {

	private static final long PATIENCE = 90_000;

	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
	private final Shell shell = new Shell(display);
	private final EditingSession session;
	private final PlanForm form;

	/** Opens a plan that is saved in no store. */
	public FormWindow(Plan plan, PlanPage... pages) {
		this(null, plan, pages);
	}

	/** Opens a new plan of a store. */
	public FormWindow(Store store, Plan plan, PlanPage... pages) {
		session = new Workspace(store, Behaviours.all(), SessionThreads.SAME).create(plan);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 800);
		form = new PlanForm(shell, session, List.of(pages));
		shell.open();
		settle();
	}

	public EditingSession session() {
		return session;
	}

	public PlanForm form() {
		return form;
	}

	public Shell shell() {
		return shell;
	}

	/** The goal of a title. */
	public Goal goal(String title) {
		return PlanElements.all(form.plan(), Goal.class).filter(goal -> title.equals(goal.getTitle())).findFirst()
				.orElseThrow();
	}

	/** Lets all that is due happen. */
	public void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	/** Waits until something is so. */
	public void await(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("did not happen in time");
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, display::wake);
				display.sleep();
			}
		}
	}

	/** The visible controls of a class, in order. */
	public <C extends Control> List<C> visible(Class<C> type, Predicate<C> wanted) {
		List<C> found = new ArrayList<>();
		collect(shell, type, found);
		return found.stream().filter(Control::isVisible).filter(wanted).toList();
	}

	private static <C extends Control> void collect(Composite parent, Class<C> type, List<C> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				collect(inner, type, found);
			}
		}
	}

	@Override
	public void close() {
		shell.dispose();
	}
}
