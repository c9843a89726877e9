package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.grid.GridModel;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * A grid with the panel for the running text of its chosen row below it. Ctrl+Enter goes between them. In a low window
 * the panel is folded to a line until it is asked for, so that the table keeps its rows; the user can fold it anywhere.
 */
final class TableAndText extends Composite {

	private static final Messages WORDS = Messages.of(TableAndText.class);

	/** Height in points under which the text takes all the room when it is asked for. */
	private static final int LEAST_FOR_BOTH = 280;
	/** Height in points from which there is room for both without asking. */
	private static final int ROOM_FOR_BOTH = 520;
	private static final int[] WEIGHTS = {66, 34};
	/** A chart takes more room than a text. */
	private static final int[] WEIGHTS_OF_VIEWS = {46, 54};

	private final SashForm sash;
	private final Composite upper;
	private final Composite bar;
	private final EditableGrid grid;
	private final DetailPanel panel;
	private Optional<Boolean> unfolded = UserPreferences.unfoldsText();

	/**
	 * What the two are called.
	 *
	 * @param table what the grid holds
	 * @param text  label of the running text
	 */
	record Labels(String table, String text) {
	}

	TableAndText(Composite page, PlanContext context, Labels labels, GridModel model) {
		super(page, SWT.NONE);
		setLayoutData(FormKit.fillBoth());
		setLayout(FormKit.layout(1, Spacing.SMALL, 0));
		Theme.current().paint(this, Tone.BACKGROUND, Tone.TEXT);
		sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		sash.setSashWidth(1);
		Theme.current().paint(sash, Tone.LINE, Tone.TEXT);
		upper = FormKit.column(sash, 0);
		Theme.current().paint(upper, Tone.BACKGROUND, Tone.TEXT);
		grid = new EditableGrid(upper, labels.table(), model);
		panel = new DetailPanel(sash, context, labels.text());
		panel.onFold(WORDS.text("detail.fold"), () -> choose(false));
		sash.setWeights(WEIGHTS);
		bar = FormKit.row(this, 1);
		FormKit.link(bar, WORDS.text("detail.unfold", labels.text()), () -> {
			choose(true);
			panel.setFocus();
		});
		addListener(SWT.Resize, event -> fold());
		Listener keys = event -> changePlace(page, event);
		page.getDisplay().addFilter(SWT.KeyDown, keys);
		addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keys));
	}

	/** Offers other views of the chosen row beside its text. */
	void offer(List<DetailView> views) {
		panel.offer(views, chosen -> sash.setWeights(chosen ? WEIGHTS_OF_VIEWS : WEIGHTS));
	}

	EditableGrid grid() {
		return grid;
	}

	DetailPanel panel() {
		return panel;
	}

	private void choose(boolean wanted) {
		UserPreferences.setUnfoldsText(wanted);
		unfold(wanted);
		if (!wanted) {
			panel.commit();
			grid.setFocus();
		}
	}

	private void unfold(boolean wanted) {
		unfolded = Optional.of(wanted);
		fold();
	}

	private boolean isUnfolded() {
		return unfolded.orElse(getClientArea().height >= ROOM_FOR_BOTH);
	}

	private void fold() {
		Composite only = getClientArea().height < LEAST_FOR_BOTH ? panel.control() : null;
		sash.setMaximizedControl(isUnfolded() ? only : upper);
		Shown.when(!isUnfolded(), bar);
	}

	private void changePlace(Composite page, Event event) {
		boolean ours = event.keyCode == SWT.CR && event.stateMask == SWT.MOD1 && isVisible()
				&& event.widget instanceof Control control && isInside(control, page);
		if (ours) {
			event.doit = false;
			if (isInside((Control) event.widget, grid)) {
				unfold(true);
				panel.setFocus();
			} else {
				unfolded = UserPreferences.unfoldsText();
				fold();
				grid.setFocus();
			}
		}
	}

	private static boolean isInside(Control control, Composite outer) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at == outer) {
				return true;
			}
		}
		return false;
	}
}
