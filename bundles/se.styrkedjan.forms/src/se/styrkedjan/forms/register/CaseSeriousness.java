package se.styrkedjan.forms.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.SeriousnessAssessment;
import se.styrkedjan.rules.register.CaseKind;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Tone;

/**
 * How serious a deviation was judged to be, with the way to judge it; and for a personal data breach the day it must be
 * notified by (General Data Protection Regulation, article 33: within 72 hours).
 */
final class CaseSeriousness {

	private static final Messages WORDS = Messages.of(CaseSeriousness.class);
	private static final int DAYS_TO_NOTIFY = 3;

	private final Function<Operation, Optional<String>> perform;
	private final Composite judgement;
	private final Label conclusion;
	private final Button judge;
	private final Label notify;
	private Case shown;

	CaseSeriousness(Composite parent, Function<Operation, Optional<String>> perform) {
		this.perform = perform;
		judgement = FormKit.column(parent, Spacing.SMALL);
		FormKit.body(judgement, WORDS.text("judge.label"));
		conclusion = FormKit.body(judgement, "");
		judge = FormKit.button(judgement, WORDS.text("judge.begin"), this::judge);
		notify = FormKit.text(parent, "", TextStyle.BODY, Tone.WARNING);
	}

	/** Shows that of a case. */
	void show(Case one) {
		shown = one;
		boolean deviation = CaseKind.DEVIATION.isOf(one) || CaseKind.LEX_SARAH.isOf(one) || one.getAssessment() != null;
		Shown.when(deviation, judgement);
		conclusion.setText(conclusion(one.getAssessment()));
		judge.setText(WORDS.text(one.getAssessment() == null ? "judge.begin" : "judge.again"));
		judge.requestLayout();
		boolean breach = CaseKind.DATA_INCIDENT.isOf(one) && one.getClosed() == null && one.getDate() != null;
		notify.setText(breach ? deadline(one.getDate().plusDays(DAYS_TO_NOTIFY)) : "");
		Shown.when(breach, notify);
	}

	private static String deadline(LocalDate last) {
		return WORDS.text(last.isBefore(LocalDate.now()) ? "notify.past" : "notify.until", last);
	}

	private static String conclusion(SeriousnessAssessment made) {
		if (made == null) {
			return WORDS.text("judge.none");
		}
		String day = made.getDecidedOn() == null ? "" : made.getDecidedOn().toString();
		String by = made.getDecidedBy() == null ? "" : made.getDecidedBy();
		return WORDS.text("judge.made", Wording.current().literal(made.getConclusion()), day, by);
	}

	private void judge() {
		JudgementDialog.ask(judgement.getShell(), shown).flatMap(perform::apply).ifPresent(conclusion::setText);
	}
}
