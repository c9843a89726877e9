package se.styrkedjan.forms.chain;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The chain with a field to filter it by words; arrow down goes from the field to the tree. */
public final class ChainPanel extends Composite {

	private static final Messages WORDS = Messages.of(ChainPanel.class);

	private final transient PlanContext context;
	private final transient ChainTree tree;
	private final Label nothing;
	private final Composite beginning;

	/** A panel that shows the plan of a context. */
	public ChainPanel(Composite parent, PlanContext context) {
		super(parent, SWT.NONE);
		this.context = context;
		setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		Theme.current().paint(this, Tone.PANEL, Tone.TEXT);
		Text filter = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(WORDS.text("filter.hint"));
		filter.setLayoutData(FormKit.fill());
		nothing = FormKit.secondary(this, "");
		beginning = FormKit.column(this, Spacing.MEDIUM);
		Theme.current().paint(beginning, Tone.PANEL, Tone.TEXT);
		FormKit.secondary(beginning, GoalBeginning.words());
		new GoalBeginning(context).offer(beginning);
		tree = new ChainTree(this);
		tree.control().setLayoutData(FormKit.fillBoth());
		Theme.current().paint(tree.control(), Tone.PANEL, Tone.TEXT);
		new GoalVerbs(tree, context);
		new GoalDrag(tree, context);
		filter.addListener(SWT.Modify, event -> filter(filter.getText()));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.control().setFocus();
			}
		});
		filter("");
		tree.onSelect(context.choice()::choose);
		refresh();
	}

	/** The tree, for selection. */
	public ChainTree tree() {
		return tree;
	}

	/** Shows the plan as it is now. */
	public void refresh() {
		tree.show(context.plan(), context.period());
		Shown.when(context.plan().getGoals().isEmpty(), beginning);
		context.choice().goal().ifPresent(tree::select);
	}

	private void filter(String typed) {
		tree.show(ChainFilter.of(typed));
		boolean empty = !typed.isBlank() && tree.isEmpty();
		nothing.setText(empty ? WORDS.text("filter.nothing", typed.strip()).replace("&", "&&") : "");
		nothing.setVisible(empty);
		((GridData) nothing.getLayoutData()).exclude = !empty;
		layout();
	}
}
