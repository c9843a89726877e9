package se.styrkedjan.forms.goal;

import java.util.ArrayList;
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
	private final Runnable onHide;
	private final Uses uses = new Uses(this::refresh);
	private final ScrollPage page;
	private List<Related> shown = List.of();
	private Goal goal;

	RelatedColumn(Composite parent, PlanContext context, Runnable onHide) {
		this.context = context;
		this.onHide = onHide;
		page = new ScrollPage(parent);
		Theme.current().paint(page, Tone.PANEL, Tone.TEXT);
		Theme.current().paint(page.content(), Tone.PANEL, Tone.TEXT);
		page.content().setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
	}

	void show(Goal chosen) {
		boolean other = goal != chosen;
		goal = chosen;
		if (other) {
			uses.ask(goal);
		}
		List<Related> wanted = new ArrayList<>(Related.to(goal, context.period()));
		wanted.addAll(uses.known());
		if (other || !wanted.equals(shown)) {
			shown = wanted;
			fill();
		}
	}

	/** Shows nothing, when there is no goal. */
	void showNothing() {
		goal = null;
		shown = List.of();
		for (Control part : page.content().getChildren()) {
			part.dispose();
		}
	}

	private void refresh() {
		if (!page.isDisposed() && goal != null) {
			show(goal);
		}
	}

	/** Shows or hides the column. */
	void setVisible(boolean visible) {
		page.setVisible(visible);
	}

	private void fill() {
		Composite content = page.content();
		content.setRedraw(false);
		for (Control part : content.getChildren()) {
			part.dispose();
		}
		Composite head = FormKit.row(content, 2);
		FormKit.section(head, WORDS.text("related.title"));
		FormKit.link(head, WORDS.text("related.hide"), onHide);
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
		// links that come while the column is being placed are measured at a width that is not the last
		page.getDisplay().asyncExec(page::reflow);
	}

	private void head(Composite content, String words) {
		FormKit.line(content);
		FormKit.text(content, words, TextStyle.STRONG, Tone.SECONDARY);
	}

	private void add(Composite content, Related related) {
		Composite entry = FormKit.column(content, 0);
		if (related.leads() instanceof Destination.Nowhere) {
			FormKit.body(entry, related.title());
		} else {
			FormKit.link(entry, related.title(), () -> related.leads().go(context)).setLayoutData(wrapped());
		}
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
		FormKit.line(content);
		FormKit.link(content, WORDS.text("related.history"), () -> context.showHistory(goal));
	}

	private void make(GoalChange.Creation creation) {
		if (context.perform(creation.operation()).isEmpty()) {
			context.reveal(creation.created());
		}
	}
}
