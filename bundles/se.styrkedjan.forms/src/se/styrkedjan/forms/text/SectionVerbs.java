package se.styrkedjan.forms.text;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.message.Messages;

/** What can be done with the heading chosen in the outline, as a menu and as keys. */
final class SectionVerbs {

	private static final Messages WORDS = Messages.of(SectionVerbs.class);

	private final SectionOutline outline;

	SectionVerbs(TreeViewer viewer, SectionOutline outline) {
		this.outline = outline;
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		Map<Integer, Runnable> keys = Map.of(SWT.INSERT, outline::addAfter, (int) SWT.DEL, this::remove,
				SWT.MOD3 | SWT.ARROW_UP, () -> move(-1), SWT.MOD3 | SWT.ARROW_DOWN, () -> move(1));
		viewer.getControl().addListener(SWT.KeyDown, event -> {
			Runnable work = keys.get(event.stateMask | event.keyCode);
			if (work != null) {
				event.doit = false;
				work.run();
			}
		});
	}

	/** Adds a first heading to a report. */
	static Operation added(Report report, Section created) {
		return new AddElement(report, Literals.REPORT__SECTIONS, created);
	}

	private void fill(IMenuManager menu) {
		add(menu, "verb.new", Icon.ADD, outline::addAfter);
		outline.selected().map(SectionChange::new).ifPresent(change -> {
			add(menu, "verb.newBelow", Icon.ADD, outline::addBelow);
			menu.add(new Separator());
			add(menu, "verb.up", Icon.UP, () -> move(-1)).setEnabled(change.moved(-1).isPresent());
			add(menu, "verb.down", Icon.DOWN, () -> move(1)).setEnabled(change.moved(1).isPresent());
			menu.add(new Separator());
			add(menu, "verb.remove", Icon.DELETE, this::remove).setEnabled(change.removed().isPresent());
		});
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

	private void remove() {
		Optional<Operation> removal = outline.selected().flatMap(section -> new SectionChange(section).removed());
		if (removal.isEmpty()) {
			outline.context().say(WORDS.text("fixed"));
		}
		removal.filter(operation -> outline.context().perform(operation).isEmpty())
				.ifPresent(operation -> outline.context().say(WORDS.text("removed")));
	}

	private void move(int distance) {
		outline.selected().flatMap(section -> new SectionChange(section).moved(distance))
				.ifPresentOrElse(outline.context()::perform, () -> outline.context().say(WORDS.text("fixed")));
	}
}
