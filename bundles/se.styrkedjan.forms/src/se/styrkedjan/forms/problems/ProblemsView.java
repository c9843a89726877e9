package se.styrkedjan.forms.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.fix.QuickFixes;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.table.Chooser;
import se.styrkedjan.forms.table.OpenEditor;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** What is missing or wrong in the plan of the active editor; each row leads to its place. */
public final class ProblemsView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.forms.problems";

	private static final Messages WORDS = Messages.of(ProblemsView.class);
	private static final int TOOLS = 5;

	private final Runnable follower = this::refresh;
	private OpenEditor editor;
	private PlanFindings findings;
	private Text filter;
	private Chooser<ProblemFilter> severity;
	private Button fix;
	private Label empty;
	private ProblemTable table;
	private Label whole;

	@Override
	public void createPartControl(Composite parent) {
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		Composite tools = FormKit.row(parent, TOOLS);
		filter = new Text(tools, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(WORDS.text("filter"));
		filter.setLayoutData(FormKit.fill());
		filter.addListener(SWT.Modify, event -> refresh());
		severity = new Chooser<>(tools, WORDS.text("severity"), Arrays.asList(ProblemFilter.values()),
				value -> WORDS.text("ProblemFilter." + value)).onChoice(chosen -> refresh());
		fix = FormKit.button(tools, WORDS.text("fix"), () -> table.chosen().ifPresent(this::fix));
		FormKit.button(tools, WORDS.text("show"), () -> table.chosen().ifPresent(this::lead));
		empty = FormKit.body(parent, "");
		table = new ProblemTable(parent, this::lead, chosen -> tell());
		whole = FormKit.body(parent, "");
		editor = new OpenEditor(getSite().getPage(), this::follow);
		follow(editor.active());
	}

	private void follow(Optional<IWorkbenchPart> part) {
		stopFollowing();
		findings = part.map(active -> active.getAdapter(EditingSession.class)).map(PlanFindings::of).orElse(null);
		if (findings != null) {
			findings.addListener(follower);
		}
		refresh();
	}

	private void stopFollowing() {
		if (findings != null) {
			findings.removeListener(follower);
		}
	}

	private void refresh() {
		if (table.isDisposed()) {
			return;
		}
		List<Violation> shown = findings == null ? List.of()
				: findings.violations().stream().filter(severity.chosen()::lets).filter(this::matches).toList();
		table.show(shown);
		empty.setText(emptyWords(shown));
		Shown.when(shown.isEmpty(), empty);
		tell();
		setContentDescription("");
	}

	private String emptyWords(List<Violation> shown) {
		if (findings == null) {
			return WORDS.text("noPlan");
		}
		return findings.violations().isEmpty() ? WORDS.text("none") : shown.isEmpty() ? WORDS.text("noMatch") : "";
	}

	private boolean matches(Violation violation) {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() || RuleWords.current().of(violation).toLowerCase(Locale.ROOT).contains(wanted);
	}

	/** Says the chosen finding whole, since its row is seldom wide enough for it, and offers what can be done at once. */
	private void tell() {
		whole.setText(table.chosen().map(RuleWords.current()::of).orElse("").replace("&", "&&"));
		Shown.when(table.chosen().isPresent(), whole);
		whole.requestLayout();
		offerFix();
	}

	private void offerFix() {
		Optional<String> words = table.chosen().flatMap(violation -> violation.fixes().stream().findFirst())
				.map(RuleWords.current()::of);
		fix.setEnabled(words.isPresent());
		fix.setText(words.orElseGet(() -> WORDS.text("fix")));
		fix.requestLayout();
	}

	private void fix(Violation violation) {
		violation.fixes().stream().findFirst().flatMap(first -> QuickFixes.operation(first, violation))
				.ifPresent(operation -> editor.active().ifPresent(part -> perform(part, operation)));
	}

	/** A plan tells a refusal in its editor; the operation of a fix has been checked already. */
	private static void perform(IWorkbenchPart part, Operation operation) {
		if (part.getAdapter(PlanContext.class) instanceof PlanContext context) {
			context.perform(operation);
		} else if (part.getAdapter(EditingSession.class) instanceof EditingSession session) {
			session.execute(operation);
		}
	}

	private void lead(Violation violation) {
		editor.reveal(violation.target());
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		stopFollowing();
		if (editor != null) {
			editor.dispose();
		}
		super.dispose();
	}
}
