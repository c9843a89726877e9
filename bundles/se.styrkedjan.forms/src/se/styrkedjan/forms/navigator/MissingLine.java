package se.styrkedjan.forms.navigator;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** Says how much is missing in the plan and leads to the list of it; above it what the navigator has to say. */
final class MissingLine {

	private static final Messages WORDS = Messages.of(MissingLine.class);
	private static final String PROBLEMS = "se.styrkedjan.forms.problems";

	private final EditingSession session;
	private final IWorkbenchPage page;
	private final PlanFindings findings;
	private final Label message;
	private final Link link;

	MissingLine(Composite parent, EditingSession session, IWorkbenchPage page) {
		this.session = session;
		this.page = page;
		this.findings = PlanFindings.of(session);
		Composite line = FormKit.column(parent, Spacing.SMALL);
		line.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		message = FormKit.body(line, "");
		Shown.when(false, message);
		link = FormKit.link(line, "", this::showProblems);
		link.setLayoutData(FormKit.fill());
		Runnable follower = this::refresh;
		findings.addListener(follower);
		line.addListener(SWT.Dispose, event -> findings.removeListener(follower));
		refresh();
	}

	/** Shows how much is missing now. */
	void refresh() {
		int missing = findings.missing().size();
		link.setText(missing == 0 ? none() : "<a>" + WORDS.text("missing", missing) + "</a>");
		link.requestLayout();
	}

	private String none() {
		return WORDS.text(((Plan) session.root()).getGoals().isEmpty() ? "missing.noGoals" : "missing.none");
	}

	private void showProblems() {
		try {
			page.showView(PROBLEMS);
		} catch (PartInitException e) {
			ILog.of(MissingLine.class).log(e.getStatus());
		}
	}

	void say(String words) {
		message.setText(words.replace("&", "&&"));
		Shown.when(!words.isEmpty(), message);
		message.requestLayout();
	}
}
