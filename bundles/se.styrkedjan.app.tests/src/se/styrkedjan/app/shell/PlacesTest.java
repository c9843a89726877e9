package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.model.application.MAddon;
import org.eclipse.e4.ui.model.application.MApplication;
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

	/** They would come and go with what is open. */
	@Test
	void thePlatformAddsNoButtonsToMinimiseAndMaximise() {
		String added = window.getService(MApplication.class).getAddons().stream().map(MAddon::getContributionURI)
				.filter(addon -> addon.startsWith("bundleclass://org.eclipse") && addon.endsWith(".MinMaxAddon"))
				.collect(Collectors.joining());
		assertEquals("", added);
	}

	private IEditorPart editor() {
		return window.getActivePage().getActiveEditor();
	}

	private void place(String word) {
		Place.all().stream().filter(place -> place.perspective().contains(word)).findFirst().orElseThrow().show(window);
	}
}
