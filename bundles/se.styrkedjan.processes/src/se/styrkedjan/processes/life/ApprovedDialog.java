package se.styrkedjan.processes.life;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.forms.table.TableGrid;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.processes.table.StepTableModel;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.LongWork;

/** The approved version of a process to read, step by step, while the next is drafted. */
final class ApprovedDialog extends Dialog {

	private static final Messages WORDS = Messages.of(ApprovedDialog.class);
	private static final Point SIZE = new Point(1_000, 640);

	private final Process approved;

	private ApprovedDialog(Shell parent, Process approved) {
		super(parent);
		this.approved = approved;
	}

	/** Loads the approved revision off the UI thread, and shows it. */
	static void open(Shell parent, String documentId, long revision) {
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("reading"),
				progress -> (Process) store.load(documentId, revision).root(),
				loaded -> new ApprovedDialog(parent, loaded).open(),
				error -> Alert.tell(parent, StoreProblem.text(error))));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("approved.title", approved.getName(), version()));
	}

	private String version() {
		return Optional.ofNullable(approved.getVersion()).orElse("–");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		area.setLayoutData(FormKit.fillBoth());
		FormKit.heading(area, WORDS.text("approved.title", approved.getName(), version()));
		if (approved.getApprovedOn() != null) {
			FormKit.secondary(area, WORDS.text("approved", approved.getApprovedOn().toString(),
					Optional.ofNullable(approved.getApprovedBy()).orElse("–")));
		}
		if (approved.getPurpose() != null) {
			FormKit.prose(area, PlainText.of(approved.getPurpose()));
		}
		StepTableModel model = new StepTableModel(approved, operation -> Optional.of(WORDS.text("approved.readOnly")));
		model.refresh();
		new EditableGrid(area, WORDS.text("approved.steps"), new TableGrid(model)).setLayoutData(FormKit.fillBoth());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, WORDS.text("close"), true);
	}
}
