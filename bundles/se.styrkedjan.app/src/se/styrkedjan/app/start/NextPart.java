package se.styrkedjan.app.start;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.forms.next.NextSteps;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.Card;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.work.LongWork;

/** What is next for the chosen unit: deadlines, what is missing, what comes; each leads to its place. */
final class NextPart {

	private static final Messages TEXT = Messages.of(NextPart.class);

	private final Composite place;
	private final Runnable reflow;

	/**
	 * A part that takes no room until there is something next.
	 *
	 * @param parent what it stands in
	 * @param reflow is run when it has become higher or lower
	 */
	NextPart(Composite parent, Runnable reflow) {
		this.reflow = reflow;
		place = FormKit.column(parent, Spacing.SMALL);
		Choice choice = WorkContext.get().choice();
		WorkContext.get().store().filter(store -> choice.isComplete()).ifPresent(store -> LongWork.run(TEXT.text("next.work"),
				progress -> NextSteps.of(store, choice, LocalDate.now(), progress), found -> show(choice, found),
				error -> System.getLogger(NextPart.class.getName()).log(System.Logger.Level.WARNING, "nothing next", error)));
	}

	private void show(Choice choice, Optional<NextSteps> found) {
		if (place.isDisposed() || found.isEmpty()) {
			return;
		}
		for (Control old : place.getChildren()) {
			old.dispose();
		}
		FormKit.heading(place, TEXT.text("next.title", choice.unitName(), String.valueOf(choice.year())));
		Card card = new Card(place);
		if (found.get().steps().isEmpty()) {
			FormKit.body(card, TEXT.text("next.nothing"));
		}
		found.get().steps().forEach(step -> add(card, step));
		place.requestLayout();
		reflow.run();
	}

	private static void add(Composite card, NextSteps.Step step) {
		Composite line = FormKit.column(card, 0);
		FormKit.link(line, step.what(), () -> Documents.open(step.documentId(), step.elementId()))
				.setLayoutData(FormKit.fill());
		FormKit.text(line, step.when(), TextStyle.BODY, step.tone());
	}
}
