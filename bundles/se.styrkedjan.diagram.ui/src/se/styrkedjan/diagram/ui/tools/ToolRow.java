package se.styrkedjan.diagram.ui.tools;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.live.Choice;
import se.styrkedjan.diagram.live.Visibility;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** The row above the canvas: what is done with the whole diagram, in words. */
public final class ToolRow {

	private static final Messages WORDS = Messages.of(ToolRow.class);

	private final DiagramActions actions;
	private final Composite row;
	private final Button percent;

	/**
	 * A button of the row.
	 *
	 * @param key    key of its word
	 * @param action what it does
	 */
	public record Verb(String key, Runnable action) {
	}

	/**
	 * A row: layers, where the diagram leads, the verbs, and what zooms.
	 *
	 * @param verbs what can be done with the diagram, in order
	 */
	public ToolRow(Composite parent, DiagramActions actions, List<Verb> verbs) {
		this.actions = actions;
		row = FormKit.row(parent, 1);
		row.setLayout(layout());
		withMenu("layers", this::layers);
		if (Arrange.canTurn(actions.desk().sheet().live())) {
			withMenu("direction", this::directions);
		}
		verbs.forEach(verb -> button(verb.key(), verb.action()));
		button("fit", actions::fit).setToolTipText(WORDS.text("fit.tip"));
		Composite zoom = zoomGroup();
		FormKit.button(zoom, WORDS.text("smaller"), actions::zoomOut).setToolTipText(WORDS.text("smaller.tip"));
		percent = FormKit.button(zoom, "", actions::fullSize);
		percent.setToolTipText(WORDS.text("percent.tip"));
		FormKit.button(zoom, WORDS.text("larger"), actions::zoomIn).setToolTipText(WORDS.text("larger.tip"));
		refresh();
	}

	/** The buttons that zoom stay together on one line. */
	private Composite zoomGroup() {
		Composite zoom = new Composite(row, SWT.NONE);
		zoom.setBackground(row.getBackground());
		RowLayout layout = layout();
		layout.wrap = false;
		layout.marginLeft = layout.marginTop = layout.marginRight = layout.marginBottom = 0;
		zoom.setLayout(layout);
		return zoom;
	}

	/** What finds no room on one line goes on to the next. */
	private static RowLayout layout() {
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = Spacing.TINY;
		return layout;
	}

	private Button button(String key, Runnable action) {
		return FormKit.button(row, WORDS.text(key), action);
	}

	/** Follows the zoom. */
	public void refresh() {
		percent.setText(actions.percent() + " %");
		percent.requestLayout();
	}

	/** A button below which a menu opens. */
	private void withMenu(String key, Consumer<Menu> content) {
		Button button = button(key, () -> {
			// its menu opens below
		});
		button.addListener(SWT.Selection, event -> {
			Menu menu = new Menu(button);
			content.accept(menu);
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		});
	}

	/** The ways the diagram can lead; the one it leads is marked. */
	private void directions(Menu menu) {
		for (Direction direction : Direction.values()) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			boolean isOther = direction != actions.direction();
			item.setText(WORDS.text("direction." + direction) + (isOther ? "\tCtrl+Shift+L" : ""));
			item.setSelection(!isOther);
			item.setEnabled(actions.canTurn());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection() && isOther) {
					actions.lead(direction);
				}
			});
		}
	}

	private void layers(Menu menu) {
		add(menu, actions.desk().sheet().live().layers(), actions::toggleLayer);
		List<Choice> filters = actions.desk().sheet().live().filters();
		if (!filters.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			add(menu, filters, actions::toggleFilter);
		}
	}

	private static void add(Menu menu, List<Choice> choices, Consumer<Choice> toggle) {
		for (Choice choice : choices) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(choice.label());
			item.setSelection(choice.state() == Visibility.ON);
			item.addListener(SWT.Selection, event -> toggle.accept(choice));
		}
	}
}
