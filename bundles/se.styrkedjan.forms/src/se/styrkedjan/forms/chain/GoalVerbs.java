package se.styrkedjan.forms.chain;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.message.Messages;

/** What can be done with the goal chosen in a tree, as a menu and as keys. */
final class GoalVerbs {

	private static final Messages WORDS = Messages.of(GoalVerbs.class);

	private final ChainTree tree;
	private final PlanContext context;

	GoalVerbs(ChainTree tree, PlanContext context) {
		this.tree = tree;
		this.context = context;
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		Map<Integer, Runnable> keys = keys();
		tree.control().addListener(SWT.KeyDown, event -> key(event, keys));
	}

	private void fill(IMenuManager menu) {
		add(menu, "verb.newGoal", Icon.GOAL, this::addGoal);
		add(menu, "verb.newOther", Icon.GOAL, this::addOther);
		change().ifPresent(goal -> {
			add(menu, "verb.newIndicator", Icon.INDICATOR, () -> make(goal.newIndicator()));
			add(menu, "verb.newActivity", Icon.ACTIVITY, () -> make(goal.newActivity()));
			menu.add(new Separator());
			addMove(menu, "verb.up", Icon.UP, goal.moved(-1));
			addMove(menu, "verb.down", Icon.DOWN, goal.moved(1));
			add(menu, "verb.move", Icon.GOAL, this::moveElsewhere).setEnabled(goal.isOwn());
			menu.add(new Separator());
			add(menu, "verb.remove", Icon.DELETE, this::remove).setEnabled(goal.isOwn());
			menu.add(new Separator());
		});
		add(menu, "verb.expandAll", Icon.EXPAND, tree::expandAll);
		add(menu, "verb.collapseAll", Icon.COLLAPSE, tree::collapseAll);
	}

	private Optional<GoalChange> change() {
		return tree.selected().map(GoalChange::new);
	}

	private void addMove(IMenuManager menu, String key, Icon icon, Optional<Operation> move) {
		add(menu, key, icon, () -> move.ifPresent(context::perform))
				.setEnabled(move.filter(operation -> operation.check().isEmpty()).isPresent());
	}

	private static Action add(IMenuManager menu, String key, Icon icon, Runnable work) {
		Action action = new Action(WORDS.text(key), Icons.descriptor(icon)) {
			@Override
			public void run() {
				work.run();
			}
		};
		menu.add(action);
		return action;
	}

	private void addGoal() {
		make(NewGoal.ofUnit().in(context.plan(), tree.selected()));
	}

	private void addOther() {
		NewGoalDialog.ask(tree.control().getShell(), context.plan(), tree.selected()).ifPresent(this::make);
	}

	private void make(GoalChange.Creation creation) {
		if (context.perform(creation.operation()).isEmpty()) {
			context.reveal(creation.created());
		}
	}

	private void remove() {
		change().ifPresent(goal -> {
			if (context.perform(goal.removed()).isEmpty()) {
				context.say(WORDS.text("removed"));
			}
		});
	}

	private void move(int distance) {
		change().flatMap(goal -> goal.moved(distance)).ifPresent(context::perform);
	}

	private void moveElsewhere() {
		change().filter(GoalChange::isOwn).flatMap(goal -> MoveGoalDialog.ask(tree.control().getShell(), goal))
				.ifPresent(context::perform);
	}

	private Map<Integer, Runnable> keys() {
		return Map.of(SWT.INSERT, this::addGoal, (int) SWT.DEL, this::remove, SWT.MOD3 | SWT.ARROW_UP, () -> move(-1),
				SWT.MOD3 | SWT.ARROW_DOWN, () -> move(1), SWT.MOD1 | SWT.ARROW_RIGHT, tree::expandAll,
				SWT.MOD1 | SWT.ARROW_LEFT, tree::collapseAll, SWT.ARROW_RIGHT, tree::expand, SWT.ARROW_LEFT,
				tree::collapse);
	}

	private static void key(Event event, Map<Integer, Runnable> keys) {
		Runnable work = keys.get(event.stateMask | event.keyCode);
		if (work != null) {
			event.doit = false;
			work.run();
		}
	}
}
