package se.styrkedjan.app.shell;

import java.awt.event.KeyEvent;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.forms.plan.PlanEditor;

/** Going from place to place. */
class PlacesTest extends OnEmptyDatabase {

	@Test
	void aPlaceComesBackWithTheEditorItWasLeftWith() throws Exception {
		Hand.play(hand -> {
			hand.press("Öppna demon");
			hand.until("a plan is open", () -> editor() instanceof PlanEditor plan && plan.form().isPresent());
			IEditorPart plan = hand.ask(this::editor);
			hand.begin(() -> place("processes"));
			hand.until("a map is shown in the place of processes", () -> editor().getEditorSite().getId().contains("diagram"));
			IEditorPart map = hand.ask(this::editor);

			hand.key(KeyEvent.VK_ALT, KeyEvent.VK_1);
			hand.until("the plan is back", () -> editor() == plan);
			hand.key(KeyEvent.VK_ALT, KeyEvent.VK_2);
			hand.until("the map is back", () -> editor() == map);
		});
	}

	private IEditorPart editor() {
		return window.getActivePage().getActiveEditor();
	}

	private void place(String word) {
		Place.all().stream().filter(place -> place.perspective().contains(word)).findFirst().orElseThrow().show(window);
	}
}
