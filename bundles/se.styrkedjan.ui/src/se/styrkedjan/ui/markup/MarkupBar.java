package se.styrkedjan.ui.markup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.markup.ParagraphKind.Role;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/** The small bar of a markup field: shown while the field is written in, in a place that is always kept free for it. */
final class MarkupBar {

	private static final Messages TEXT = Messages.of(MarkupBar.class);

	private final MarkupField field;
	private final ToolBar bar;
	private final Menu menu;

	MarkupBar(Composite parent, MarkupField field) {
		this.field = field;
		bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL | SWT.NO_FOCUS);
		bar.setBackground(parent.getBackground());
		bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		menu = new Menu(field);
		field.setMenu(menu);
		item("bold", Icon.BOLD, () -> field.toggle(Emphasis.STRONG));
		item("italic", Icon.ITALIC, () -> field.toggle(Emphasis.ITALIC));
		item("bullets", Icon.BULLETS, () -> field.toggle(Role.BULLET));
		item("numbers", Icon.NUMBERS, () -> field.toggle(Role.NUMBER));
		item("heading", Icon.HEADING, () -> field.toggle(Role.HEADING));
		item("link", Icon.LINK, () -> LinkDialog.open(field));
		clipboard();
		bar.setVisible(false);
	}

	private void item(String key, Icon icon, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		Icons.follow(item, () -> Icons.small(icon, Tone.SECONDARY), item::setImage);
		item.setToolTipText(TEXT.text("bar." + key));
		item.addListener(SWT.Selection, e -> act(action));
		item.setData("name", TEXT.text("bar." + key));
		menuItem("bar." + key, action);
	}

	private void clipboard() {
		new MenuItem(menu, SWT.SEPARATOR);
		menuItem("bar.deeper", () -> field.indent(1));
		menuItem("bar.shallower", () -> field.indent(-1));
		new MenuItem(menu, SWT.SEPARATOR);
		menuItem("bar.cut", field::cut);
		menuItem("bar.copy", field::copy);
		menuItem("bar.paste", field::paste);
		bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				boolean item = event.childID >= 0 && event.childID < bar.getItemCount();
				event.result = item ? (String) bar.getItem(event.childID).getData("name") : TEXT.text("bar.name");
			}
		});
	}

	private void menuItem(String key, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(TEXT.text(key).replaceFirst(" \\((.*)\\)$", "\t$1"));
		item.addListener(SWT.Selection, e -> act(action));
	}

	private void act(Runnable action) {
		if (field.getEditable()) {
			action.run();
			field.setFocus();
		}
	}

	/** Shows or hides the buttons; their place stays. */
	void show(boolean visible) {
		bar.setVisible(visible);
	}
}
