package se.styrkedjan.app.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.app.database.Database;
import se.styrkedjan.app.place.Place;
import se.styrkedjan.forms.plan.PlanForm;
import se.styrkedjan.ui.context.WorkContext;

/** The workbench on a database of a test's own, empty at first. */
abstract class OnEmptyDatabase {

	@TempDir
	Path folder;
	IWorkbenchWindow window;
	private Path home;

	@BeforeEach
	void beginOnAnEmptyDatabase() throws Exception {
		window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		Hand.play(hand -> {
			hand.until("the database is open", () -> WorkContext.get().store().isPresent());
			home = hand.ask(() -> WorkContext.get().store().orElseThrow().location());
			change(hand, folder.resolve("db"));
		});
	}

	@AfterEach
	void goBackToTheDatabaseOfTheTests() throws Exception {
		Hand.play(hand -> change(hand, home));
	}

	/** What the menu's "change folder" does, without the system's dialog. */
	private void change(Hand hand, Path database) {
		hand.ask(() -> window.getActivePage().closeAllEditors(false));
		hand.begin(() -> {
			Database.get().change(database, window);
			Place.all().getFirst().show(window);
		});
		hand.until("the database " + database + " is open",
				() -> WorkContext.get().store().filter(store -> store.location().equals(database)).isPresent());
	}

	/** By the arrows of the row of pages. */
	static void showPage(Hand hand, PlanForm form, String title) {
		Canvas tabs = hand.find("the row of pages", Canvas.class,
				each -> each.getClass().getSimpleName().equals("PageTabs"));
		hand.focus(tabs);
		hand.key(KeyEvent.VK_HOME);
		for (int i = 0; i < hand.ask(() -> form.pages().size()) && !hand.ask(() -> form.shown().title()).equals(title); i++) {
			hand.key(KeyEvent.VK_RIGHT);
		}
		hand.until("page " + title, () -> form.shown().title().equals(title));
	}
}
