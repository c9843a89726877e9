package se.styrkedjan.diagram.ui.output;

import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.ui.message.Messages;

/** The verbs by key and by menu: Ctrl+P prints, Ctrl+Shift+C copies the picture; the menu of the canvas has all of them. */
public final class VerbKeys extends KeyHandler {

	private static final Messages WORDS = Messages.of(VerbKeys.class);
	private static final int PICTURE = SWT.MOD1 | SWT.MOD2;

	private final MapVerbs verbs;

	private VerbKeys(MapVerbs verbs) {
		this.verbs = verbs;
	}

	/** Gives a viewer, and the commands of the workbench while the part is active, these verbs. */
	public static void install(MapVerbs verbs, DiagramViewer viewer, IWorkbenchPartSite site) {
		install(verbs, viewer);
		site.getService(IHandlerService.class).activateHandler("org.eclipse.ui.file.print", new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				verbs.print();
				return null;
			}
		});
	}

	/** Gives a viewer these verbs. */
	public static void install(MapVerbs verbs, DiagramViewer viewer) {
		VerbKeys keys = new VerbKeys(verbs);
		viewer.setKeyHandler(keys.setParent(viewer.getKeyHandler()));
		boolean ours = viewer.canvas().getMenu() == null;
		Menu menu = ours ? new Menu(viewer.canvas()) : viewer.canvas().getMenu();
		viewer.canvas().setMenu(menu);
		menu.addListener(SWT.Show, event -> {
			if (ours) {
				Arrays.stream(menu.getItems()).forEach(MenuItem::dispose);
			} else {
				new MenuItem(menu, SWT.SEPARATOR);
			}
			keys.fill(menu);
		});
	}

	private void fill(Menu menu) {
		item(menu, WORDS.text("copyPicture") + "\tCtrl+Shift+C", verbs::copyPicture);
		item(menu, WORDS.text("print") + "\tCtrl+P", verbs::print);
		item(menu, WORDS.text("export"), verbs::export);
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == PICTURE && Character.toLowerCase((char) event.keyCode) == 'c') {
			verbs.copyPicture();
			return true;
		}
		return super.keyPressed(event);
	}
}
