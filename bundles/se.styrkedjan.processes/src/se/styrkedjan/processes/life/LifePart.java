package se.styrkedjan.processes.life;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.process.ArchiveProcess;
import se.styrkedjan.editing.process.ReviseProcess;
import se.styrkedjan.editing.process.SubmitProcess;
import se.styrkedjan.editing.session.ReadingSession;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.processes.open.StageSign;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.ui.form.Card;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.ComparisonInput;
import se.styrkedjan.ui.process.VersionInput;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The stage of a process, what was decided, and what can be done next. */
public final class LifePart {

	private static final Messages WORDS = Messages.of(LifePart.class);

	private final Card card;
	private final OpenProcess open;
	private final Process process;
	private List<String> shown = List.of();
	private Label complaint;

	/** A card with the stage. */
	public LifePart(Composite parent, OpenProcess open, Process process) {
		this.open = open;
		this.process = process;
		this.card = new Card(parent);
		card.setLayoutData(FormKit.fill());
		refresh();
	}

	/** Shows the stage as it is now. */
	public void refresh() {
		List<String> now = List.of(process.getState().getName(), String.valueOf(process.getVersion()),
				String.valueOf(process.getApprovedBy()), String.valueOf(process.getApprovedOn()),
				String.valueOf(process.getNextReview()), String.valueOf(process.getReviewRemark()),
				String.valueOf(process.getApprovedRevision()));
		if (!now.equals(shown)) {
			shown = now;
			for (Control child : card.getChildren()) {
				child.dispose();
			}
			create();
			card.requestLayout();
		}
	}

	private void create() {
		StageSign sign = StageSign.of(process.getState());
		String version = process.getVersion() == null ? "" : ", " + WORDS.text("version", process.getVersion());
		Label stage = FormKit.section(card, sign.text() + version);
		Theme.current().write(stage, sign.tone());
		facts();
		if (!(open.session() instanceof ReadingSession)) {
			steps();
		}
	}

	private void steps() {
		switch (process.getState()) {
		case DRAFT -> {
			button("submit", () -> new SubmitProcess(process));
			button("archive", () -> new ArchiveProcess(process));
		}
		case REVIEW -> {
			FormKit.button(card, WORDS.text("approve"), () -> ask(new ApproveDialog(card.getShell(), process)));
			FormKit.button(card, WORDS.text("return"), () -> ask(new ReturnDialog(card.getShell(), process)));
		}
		case APPROVED -> {
			button("revise", () -> new ReviseProcess(process));
			button("archive", () -> new ArchiveProcess(process));
		}
		case ARCHIVED -> button("reopen", () -> new ReviseProcess(process));
		}
		long now = open.session().revision().number();
		if (isRevised()) {
			FormKit.button(card, WORDS.text("read"),
					() -> show(new VersionInput(process.getId(), process.getApprovedRevision(), process.getName()),
							VersionInput.EDITOR));
		}
		if (isRevised() || now > 1) {
			FormKit.button(card, WORDS.text(isRevised() ? "compare" : "compareVersions"),
					() -> show(new ComparisonInput(process.getId(), isRevised() ? process.getApprovedRevision() : 0,
							ComparisonInput.NOW, process.getName()), ComparisonInput.EDITOR));
		}
	}

	private static void show(IEditorInput input, String editor) {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(input, editor);
		} catch (PartInitException e) {
			ILog.of(LifePart.class).log(e.getStatus());
		}
	}

	private boolean isRevised() {
		return process.getApprovedRevision() > 0
				&& open.session().revision().number() >= process.getApprovedRevision()
				&& process.getState() != ProcessState.APPROVED;
	}

	private void facts() {
		if (process.getApprovedOn() != null) {
			FormKit.secondary(card, WORDS.text(isRevised() ? "approvedBefore" : "approved",
					process.getApprovedOn().toString(), Optional.ofNullable(process.getApprovedBy()).orElse("–")));
		}
		if (process.getNextReview() != null) {
			FormKit.secondary(card, WORDS.text("review", process.getNextReview().toString()));
		}
		if (process.getReviewRemark() != null && !process.getReviewRemark().isBlank()) {
			FormKit.body(card, WORDS.text("remark", PlainText.of(process.getReviewRemark())));
		}
	}

	/** A change that is made when it is chosen. */
	private interface Step {

		/** The change. */
		Operation operation();
	}

	/** Why it cannot be done is said where it was chosen, until the stage is another. */
	private void button(String key, Step step) {
		FormKit.button(card, WORDS.text(key), () -> open.tell(step.operation()).ifPresent(this::complain));
	}

	private void complain(String words) {
		if (complaint == null || complaint.isDisposed()) {
			complaint = FormKit.text(card, "", TextStyle.BODY, Tone.BAD);
		}
		complaint.setText("■ " + words.replace("&", "&&"));
		card.requestLayout();
	}

	private void ask(StageDialog dialog) {
		dialog.ask().ifPresent(open::perform);
	}
}
