package se.styrkedjan.forms.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.register.JudgeSeriousness;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.model.register.Answer;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.Seriousness;
import se.styrkedjan.rules.register.GuidedJudgement;
import se.styrkedjan.rules.register.GuidedJudgement.Question;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.Spacing;

/** What the answers come to, why, and what is to be done; with the user's own reason. */
final class ConclusionPart {

	private static final Messages WORDS = Messages.of(ConclusionPart.class);
	private static final int LINES = 4;

	private final Runnable changed;
	private final Field<Text> reason;
	private final Field<Text> by;

	ConclusionPart(Composite parent, Case one, Map<Question, Answer> answers, Runnable changed) {
		this.changed = changed;
		GuidedJudgement judgement = new GuidedJudgement(answers);
		Seriousness found = judgement.conclusion();
		FormKit.section(parent, Wording.current().literal(found));
		Composite said = FormKit.column(parent, Spacing.TINY);
		for (Question question : judgement.way()) {
			FormKit.secondary(said, WORDS.text("judge.answered", WORDS.text("question." + question),
					Wording.current().literal(answers.get(question))));
		}
		FormKit.body(parent, WORDS.text("conclusion." + found));
		reason = new Field<>(parent, WORDS.text("judge.reason"), ConclusionPart::lines);
		reason.help(WORDS.text("judge.reason.help"));
		reason.control().addListener(SWT.Modify, event -> warn());
		by = new Field<>(parent, WORDS.text("judge.by"), box -> new Text(box, SWT.BORDER));
		if (one.getAssessment() != null && one.getAssessment().getReason() != null) {
			reason.control().setText(PlainText.of(one.getAssessment().getReason()));
		}
		by.control().setText(UserPreferences.name());
		by.control().addListener(SWT.Modify, event -> changed.run());
	}

	private static Text lines(Composite parent) {
		Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridData data = FormKit.fill();
		data.heightHint = LINES * text.getLineHeight();
		text.setLayoutData(data);
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}

	/** Whether nothing is missing. */
	boolean isComplete() {
		return !reason.control().getText().isBlank() && !by.control().getText().isBlank();
	}

	private void warn() {
		reason.complain(PersonalDataNote.complaint(reason.control().getText()));
		changed.run();
	}

	private static String paragraphs(String typed) {
		return typed.lines().map(String::strip).filter(line -> !line.isEmpty())
				.map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>")
				.collect(Collectors.joining());
	}

	/** What was written, as of today. */
	JudgeSeriousness.Verdict verdict() {
		return new JudgeSeriousness.Verdict(paragraphs(reason.control().getText()), LocalDate.now(),
				by.control().getText().strip());
	}
}
