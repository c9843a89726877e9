package se.styrkedjan.forms.overview;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** What is missing or wrong in the plan, the first of it with ways there. */
final class MissingCard {

	private static final Messages WORDS = Messages.of(MissingCard.class);
	private static final String PROBLEMS = "se.styrkedjan.forms.problems";
	private static final int MOST = 6;

	private final PlanContext context;
	private final OverviewCard card;
	private final PlanFindings findings;

	MissingCard(Composite parent, PlanContext context) {
		this.context = context;
		findings = PlanFindings.of(context.session());
		card = new OverviewCard(parent, title(List.of()));
		Runnable follower = this::refresh;
		findings.addListener(follower);
		card.lines().addListener(SWT.Dispose, event -> findings.removeListener(follower));
	}

	void refresh() {
		List<Violation> missing = findings.missing().stream().sorted(Comparator.comparing(this::isOfOtherPeriod)).toList();
		card.title(title(missing));
		card.show(List.of(missing, isEmpty()), () -> fill(missing));
	}

	/** A plan without goals lacks nothing of what is looked for, but is not complete either. */
	private String title(List<Violation> missing) {
		return missing.isEmpty() ? WORDS.text(isEmpty() ? "missing.noGoals.title" : "missing.none.title")
				: WORDS.text("missing", missing.size());
	}

	private boolean isEmpty() {
		return context.plan().getGoals().isEmpty();
	}

	private boolean isOfOtherPeriod(Violation violation) {
		return violation.arguments().stream().anyMatch(Period.class::isInstance)
				&& !violation.arguments().contains(context.period());
	}

	private void fill(List<Violation> missing) {
		if (missing.isEmpty()) {
			FormKit.secondary(card.lines(), WORDS.text(isEmpty() ? "missing.noGoals" : "missing.none"));
		}
		missing.stream().limit(MOST).forEach(this::add);
		if (missing.size() > MOST) {
			FormKit.link(card.lines(), WORDS.text("missing.all", missing.size()), () -> ShownCommand.run(PROBLEMS));
		}
	}

	private void add(Violation violation) {
		FormKit.link(card.lines(), RuleWords.current().of(violation), () -> context.reveal(violation.target()))
				.setLayoutData(FormKit.fill());
	}
}
