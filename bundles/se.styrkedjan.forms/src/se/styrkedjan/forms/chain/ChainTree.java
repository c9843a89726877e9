package se.styrkedjan.forms.chain;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.form.RowTips;

/** The chain of a plan as a tree to choose goals in, with their status in one period. */
public final class ChainTree {

	private final TreeViewer viewer;
	private final ChainContent content = new ChainContent();
	private final GoalLabels labels;

	/** An empty tree in a parent. */
	public ChainTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		OnlyColumn.of(viewer.getTree());
		labels = new GoalLabels(viewer.getTree());
		viewer.setUseHashlookup(true);
		viewer.setComparer(content);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(labels);
		RowTips.of(viewer);
		viewer.setAutoExpandLevel(2);
	}

	/** The widget, for layout and menus. */
	public Control control() {
		return viewer.getControl();
	}

	/** The viewer, for drag and drop. */
	TreeViewer viewer() {
		return viewer;
	}

	/** Shows a plan, or what is new in the one shown; selection and what is open are kept. */
	public void show(Plan plan, Period period) {
		labels.show(period);
		if (viewer.getInput() == plan) {
			viewer.refresh();
			return;
		}
		viewer.setInput(plan);
		viewer.expandToLevel(2);
	}

	/** Shows only what a filter leaves; with a filter everything is open. */
	public void show(ChainFilter filter) {
		content.show(filter);
		viewer.refresh();
		if (!filter.isEmpty()) {
			viewer.expandAll();
		}
	}

	/** Whether nothing is left by the filter. */
	public boolean isEmpty() {
		return viewer.getTree().getItemCount() == 0;
	}

	/** The goal chosen. */
	public Optional<Goal> selected() {
		return Optional.ofNullable((Goal) viewer.getStructuredSelection().getFirstElement());
	}

	/** Chooses a goal and scrolls to it. */
	public void select(Goal goal) {
		if (selected().filter(chosen -> content.equals(chosen, goal)).isEmpty()) {
			viewer.setSelection(new StructuredSelection(goal), true);
		}
	}

	/** Is told of each goal the user chooses. */
	public void onSelect(Consumer<Goal> listener) {
		viewer.addPostSelectionChangedListener(event -> selected().ifPresent(listener));
	}

	/** Is told of each goal the user opens, by Enter or double click. */
	public void onOpen(Consumer<Goal> listener) {
		viewer.addOpenListener(event -> selected().ifPresent(listener));
	}

	/** Opens the branch of the chosen goal. */
	public void expand() {
		selected().ifPresent(goal -> viewer.setExpandedState(goal, true));
	}

	/** Closes the branch of the chosen goal; when it is closed already, goes to the goal above. */
	public void collapse() {
		selected().ifPresent(goal -> {
			if (viewer.getExpandedState(goal)) {
				viewer.setExpandedState(goal, false);
			} else if (goal.getParent() != null) {
				select(goal.getParent());
			}
		});
	}

	/** Opens all branches. */
	public void expandAll() {
		viewer.expandAll();
	}

	/** Closes all branches but the outermost. */
	public void collapseAll() {
		viewer.collapseAll();
		viewer.expandToLevel(2);
	}
}
