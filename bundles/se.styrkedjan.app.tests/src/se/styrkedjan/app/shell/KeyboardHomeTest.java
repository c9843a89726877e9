package se.styrkedjan.app.shell;

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
			// what the plan is read with comes and goes
			Hand.pause(1_500);
			hand.until("something that is seen has the keyboard", () -> {
				Control focus = Display.getCurrent().getFocusControl();
				return focus != null && focus.isVisible();
			});
		});
	}
}
