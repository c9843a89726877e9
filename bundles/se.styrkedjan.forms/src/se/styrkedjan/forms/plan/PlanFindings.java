package se.styrkedjan.forms.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.process.DocumentCheck;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.check.Severity;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.ui.context.WorkContext;

/**
 * What the rules find in the document of a session, checked anew when changes have paused, once for all who show it. Used on
 * the UI thread.
 */
public final class PlanFindings extends AdapterImpl {

	private static final int PAUSE = 400;

	private final EditingSession session;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable check = this::check;
	private List<Violation> violations;

	private PlanFindings(EditingSession session) {
		this.session = session;
	}

	/** The findings of a session; they live as long as its model. */
	public static PlanFindings of(EditingSession session) {
		if (EcoreUtil.getExistingAdapter(session.root(), PlanFindings.class) instanceof PlanFindings existing) {
			return existing;
		}
		PlanFindings findings = new PlanFindings(session);
		session.root().eAdapters().add(findings);
		session.addListener(new SessionListener() {
			@Override
			public void stateChanged() {
				findings.changed();
			}
		});
		return findings;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == PlanFindings.class;
	}

	/** The document, or what it leads to, has changed: it is checked anew soon. */
	public void changed() {
		Display display = Display.getCurrent();
		if (display == null || listeners.isEmpty()) {
			violations = null;
		} else {
			display.timerExec(PAUSE, check);
		}
	}

	private void check() {
		violations = found();
		listeners.forEach(Runnable::run);
	}

	private List<Violation> found() {
		return WorkContext.get().store().map(store -> DocumentCheck.of(session.root(), store, LocalDate.now()))
				.orElseGet(() -> PlanCheck.of(session.root(), LocalDate.now()));
	}

	/** All that was found when it was last checked. */
	public List<Violation> violations() {
		if (violations == null) {
			violations = found();
		}
		return violations;
	}

	/** What is missing or wrong, without mere hints. */
	public List<Violation> missing() {
		return violations().stream().filter(violation -> violation.severity() != Severity.INFO).toList();
	}

	/** Is run when the plan has been checked anew. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Takes a listener away. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
