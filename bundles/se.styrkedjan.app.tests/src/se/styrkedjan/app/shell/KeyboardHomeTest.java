package se.styrkedjan.app.shell;

import java.awt.event.KeyEvent;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.plan.PlanEditor;

/** The keyboard after what had it is gone. */
class KeyboardHomeTest extends OnEmptyDatabase {

	@Test
	void theKeyboardIsSomewhereWhenTheDemoHasOpened() throws Exception {
		Hand.play(hand -> {
			hand.press("Öppna demon");
			hand.until("a plan is open", () -> window.getActivePage().getActiveEditor() instanceof PlanEditor editor
					&& editor.form().isPresent());
			hand.until("something that is seen has the keyboard", () -> {
				Control focus = Display.getCurrent().getFocusControl();
				return focus != null && focus.isVisible();
			});
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_K);
			hand.until("what can be done is listed", () -> hand.front() != window.getShell());
			hand.key(KeyEvent.VK_ESCAPE);
			hand.until("the window is in front again", () -> hand.front() == window.getShell());
		});
	}
}
