package se.styrkedjan.forms.goal;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.ui.form.Card;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.markup.MarkupEditor;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusLabel;

/** What was said of a goal in the period before, to read while the next is written. */
final class Earlier {

	private static final Messages WORDS = Messages.of(Earlier.class);

	private final Card card;
	private final Label heading;
	private final StatusLabel status;
	private final MarkupEditor text;

	Earlier(Composite parent) {
		card = new Card(parent);
		heading = FormKit.text(card, "", se.styrkedjan.ui.theme.TextStyle.STRONG, se.styrkedjan.ui.theme.Tone.TEXT);
		status = new StatusLabel(card);
		text = MarkupEditor.reader(card, WORDS.text("earlier.name"));
		text.setLayoutData(FormKit.fill());
	}

	void show(Optional<Assessment> earlier) {
		earlier.ifPresent(this::show);
		Shown.when(earlier.isPresent(), card);
	}

	private void show(Assessment assessment) {
		heading.setText(WORDS.text("earlier.title", Vocabulary.longName(assessment.getPeriod())));
		status.show(assessment.getStatus());
		String analysis = assessment.getAnalysis();
		text.show(analysis == null ? "" : analysis);
		Shown.when(analysis != null && !analysis.isBlank(), text);
	}
}
