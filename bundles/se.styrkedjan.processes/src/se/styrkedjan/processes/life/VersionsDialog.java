package se.styrkedjan.processes.life;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.process.ProcessChange;
import se.styrkedjan.editing.process.ProcessVersions;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.LongWork;

/** What differs between the approved version of a process and the one being worked on, as a list to read. */
final class VersionsDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(VersionsDialog.class);
	private static final int WIDTH = 620;
	private static final int HEIGHT = 380;

	private final ProcessVersions versions;

	private VersionsDialog(Shell parent, ProcessVersions versions) {
		super(parent);
		this.versions = versions;
	}

	/** Compares, off the UI thread, and shows what was found. */
	static void open(Shell parent, Process now, long approvedRevision) {
		Process copy = EcoreUtil.copy(now);
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("comparing"),
				progress -> ProcessVersions.between((Process) store.load(copy.getId(), approvedRevision).root(), copy),
				found -> new VersionsDialog(parent, found).open(),
				error -> Alert.tell(parent, StoreProblem.text(error))));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("versions.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		area.setLayoutData(FormKit.fillBoth());
		FormKit.heading(area, WORDS.text("versions.title"));
		FormKit.secondary(area, counts());
		ScrollPage page = new ScrollPage(area);
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		data.heightHint = HEIGHT;
		page.setLayoutData(data);
		page.content().setLayout(FormKit.layout(1, Spacing.SMALL, 0));
		versions.differences().forEach(difference -> FormKit.body(page.content(), Wording.current().of(difference)));
		page.reflow();
		return area;
	}

	private String counts() {
		if (versions.differences().isEmpty()) {
			return WORDS.text("versions.none");
		}
		var counts = versions.counts();
		StringBuilder words = new StringBuilder();
		for (ProcessChange change : ProcessChange.values()) {
			if (counts.containsKey(change)) {
				words.append(words.isEmpty() ? "" : ", ").append(WORDS.text("count." + change, counts.get(change)));
			}
		}
		return words.toString();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, WORDS.text("close"), true);
	}
}
