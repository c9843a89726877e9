package se.styrkedjan.forms.chain;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.status.StatusSign;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Draws the goals of a tree in two lines with their status at the right; screen readers get the same as words. */
final class GoalLabels extends OwnerDrawLabelProvider {

	private static final int MARK = 16;

	private final Tree tree;
	private final Theme theme;
	private final GoalRow row;
	private Period period = Period.VB;

	GoalLabels(Tree tree) {
		this.tree = tree;
		this.theme = Theme.of(tree.getDisplay());
		this.row = new GoalRow(theme, tree.getDisplay());
		tree.addDisposeListener(event -> row.dispose());
	}

	void show(Period shown) {
		period = shown;
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		Goal goal = (Goal) cell.getElement();
		cell.setText(Vocabulary.line(goal) + ", " + Vocabulary.of(status(goal)));
	}

	@Override
	public String getToolTipText(Object element) {
		Goal goal = (Goal) element;
		return Vocabulary.of(goal.getLevel()) + ": " + Vocabulary.title(goal) + '\n' + Vocabulary.of(status(goal));
	}

	private Status status(Goal goal) {
		return Assessments.status(goal, period);
	}

	@Override
	protected void measure(Event event, Object element) {
		event.width = OnlyColumn.WIDER_THAN_ANY;
		event.height = row.textHeight() + Spacing.SMALL;
	}

	@Override
	protected void erase(Event event, Object element) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		event.gc.setBackground(selected ? theme.color(Tone.SELECTION) : tree.getBackground());
		Rectangle area = tree.getClientArea();
		event.gc.fillRectangle(0, event.y, area.width, event.height);
		event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
	}

	@Override
	protected void paint(Event event, Object element) {
		Goal goal = (Goal) element;
		int right = tree.getClientArea().width - Spacing.SMALL - MARK;
		int left = event.x + Spacing.TINY;
		row.draw(event.gc, goal, new Rectangle(left, event.y, right - Spacing.SMALL - left, event.height));
		drawStatus(event, goal, right);
	}

	private void drawStatus(Event event, Goal goal, int left) {
		StatusSign sign = StatusSign.of(status(goal));
		event.gc.setFont(theme.font(TextStyle.SECTION));
		event.gc.setForeground(theme.color(sign.tone()));
		Point size = event.gc.textExtent(sign.symbol());
		event.gc.drawText(sign.symbol(), left + (MARK - size.x) / 2, event.y + (event.height - size.y) / 2, true);
	}
}
