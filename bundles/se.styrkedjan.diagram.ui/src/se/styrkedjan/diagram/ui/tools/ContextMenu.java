package se.styrkedjan.diagram.ui.tools;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.live.Navigation;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.comment.Commenting;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.message.Messages;

/** The menu of the right mouse button and the menu key: what can be done with what is selected. */
public final class ContextMenu {

	private static final Messages WORDS = Messages.of(ContextMenu.class);

	private final DiagramActions actions;
	private final Commenting commenting;
	private final Consumer<Navigation> opening;
	private final Runnable insert;

	/**
	 * A menu for a canvas.
	 *
	 * @param commenting writes and lists comments
	 * @param opening    goes where a view leads
	 * @param insert     puts elements of other documents on the diagram
	 */
	public ContextMenu(DiagramActions actions, Commenting commenting, Consumer<Navigation> opening, Runnable insert) {
		this.actions = actions;
		this.commenting = commenting;
		this.opening = opening;
		this.insert = insert;
		DiagramViewer viewer = actions.desk().viewer();
		Menu menu = new Menu(viewer.canvas());
		viewer.canvas().setMenu(menu);
		menu.addListener(SWT.Show, event -> fill(menu));
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		List<View> selected = actions.desk().viewer().selectedViews();
		if (selected.size() == 1) {
			ViewItems items = new ViewItems(menu, actions.desk());
			items.ways(selected.getFirst(), opening);
			items.remedies(selected.getFirst());
			items.actions(selected.getFirst());
			item(menu, WORDS.text("rename") + "\tF2", () -> actions.desk().viewer().part(selected.getFirst())
					.ifPresent(actions.desk().names()::open));
			new MenuItem(menu, SWT.SEPARATOR);
		}
		List<EdgeView> lines = selected.stream().filter(EdgeView.class::isInstance).map(EdgeView.class::cast).toList();
		if (!lines.isEmpty() && lines.size() == selected.size()) {
			item(menu, WORDS.text("reroute"), () -> actions.desk().sheet().perform(actions.desk().lines().lead(lines)));
			new MenuItem(menu, SWT.SEPARATOR);
		}
		if (!selected.isEmpty()) {
			item(menu, WORDS.text("cut") + "\tCtrl+X", actions.copying()::cut);
			item(menu, WORDS.text("copy") + "\tCtrl+C", actions.copying()::copy);
			item(menu, WORDS.text("duplicate") + "\tCtrl+D", actions.copying()::duplicate);
			item(menu, WORDS.text("delete") + "\tDel", actions::delete);
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, WORDS.text("paste") + "\tCtrl+V", actions.copying()::paste);
		item(menu, WORDS.text("insert") + "\tCtrl+I", insert);
		item(menu, WORDS.text("selectAll") + "\tCtrl+A", actions::selectAll);
		item(menu, WORDS.text("arrange") + "\tCtrl+L", actions::arrange);
		if (actions.canTurn()) {
			Direction other = actions.direction().turned();
			item(menu, WORDS.text("arrange." + other) + "\tCtrl+Shift+L", () -> actions.lead(other));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, WORDS.text("comment") + "\tCtrl+Alt+M", commenting::write);
		item(menu, WORDS.text("comments") + "\tCtrl+Alt+Shift+M", commenting::list);
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
