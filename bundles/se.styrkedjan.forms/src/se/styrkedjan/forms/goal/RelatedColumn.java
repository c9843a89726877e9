package se.styrkedjan.forms.goal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.forms.chain.GoalChange;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** What a goal is joined to; each line leads there. */
final class RelatedColumn {

	private static final Messages WORDS = Messages.of(RelatedColumn.class);

	private final PlanContext context;
	private final ScrollPage page;
	private List<Related> shown = List.of();
	private Goal goal;

	RelatedColumn(Composite parent, PlanContext context) {
		this.context = context;
		page = new ScrollPage(parent);
		Theme.current().paint(page, Tone.PANEL, Tone.TEXT);
		Theme.current().paint(page.content(), Tone.PANEL, Tone.TEXT);
		page.content().setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
	}

	void show(Goal chosen) {
		boolean other = goal != chosen;
		goal = chosen;
		List<Related> wanted = Related.to(goal, context.period());
		if (other || !wanted.equals(shown)) {
			shown = wanted;
			fill();
		}
	}

	private void fill() {
		Composite content = page.content();
		content.setRedraw(false);
		for (Control part : content.getChildren()) {
			part.dispose();
		}
		FormKit.section(content, WORDS.text("related.title"));
		String group = "";
		for (Related related : shown) {
			if (!related.group().equals(group)) {
				group = related.group();
				head(content, WORDS.text(group));
			}
			add(content, related);
		}
		verbs(content);
		content.setRedraw(true);
		page.reflow();
	}

	private void head(Composite content, String words) {
		FormKit.line(content);
		FormKit.text(content, words, TextStyle.STRONG, Tone.SECONDARY);
	}

	private void add(Composite content, Related related) {
		Composite entry = FormKit.column(content, 0);
		FormKit.link(entry, related.title(), () -> context.reveal(related.target())).setLayoutData(wrapped());
		if (!related.detail().isEmpty()) {
			FormKit.secondary(entry, related.detail());
		}
	}

	private static Object wrapped() {
		var data = FormKit.fill();
		data.widthHint = SWT.DEFAULT;
		data.minimumWidth = Spacing.LARGE;
		return data;
	}

	private void verbs(Composite content) {
		FormKit.line(content);
		GoalChange change = new GoalChange(goal);
		FormKit.link(content, WORDS.text("related.addIndicator"), () -> make(change.newIndicator()));
		FormKit.link(content, WORDS.text("related.addActivity"), () -> make(change.newActivity()));
	}

	private void make(GoalChange.Creation creation) {
		if (context.perform(creation.operation()).isEmpty()) {
			context.reveal(creation.created());
		}
	}
}
