package se.styrkedjan.processes.life;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.process.ReturnProcess;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks what is to be changed in a process that is given back from review. */
final class ReturnDialog extends StageDialog {

	private static final Messages WORDS = Messages.of(ReturnDialog.class);
	private static final int LINES = 5;

	private final Process process;
	private Field<Text> remark;

	ReturnDialog(Shell parent, Process process) {
		super(parent, "return");
		this.process = process;
	}

	@Override
	void fields(Composite area) {
		remark = new Field<>(area, WORDS.text("return.remark"), box -> {
			Text text = new Text(box, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
			GridData data = FormKit.fill();
			data.heightHint = LINES * text.getLineHeight();
			text.setLayoutData(data);
			return text;
		});
	}

	@Override
	Operation typed() {
		String text = remark.control().getText().strip();
		String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return new ReturnProcess(process, text.isEmpty() ? "" : "<p>" + escaped.replaceAll("\\R+", "</p><p>") + "</p>");
	}

	@Override
	void complain(Optional<Refusal> refusal, String words) {
		remark.complain(refusal.map(why -> words));
	}
}
