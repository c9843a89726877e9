package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;

import se.styrkedjan.app.start.Opening;

/** What the start page shows while a database is being opened, which takes its time when it is large or made over. */
class OpeningTest extends OnEmptyDatabase {

	@Test
	void theStartPageSaysThatTheDatabaseIsBeingOpenedAndOffersStepsWhenItIs() throws Exception {
		Hand.play(hand -> {
			hand.until("steps are offered", () -> offersSteps());
			hand.begin(() -> Opening.get().begin(folder));
			hand.until("it says so", () -> says("Öppnar databasen") && says(folder.toString()));
			assertTrue(hand.ask(() -> !offersSteps()), "nothing can be done yet");
			hand.begin(() -> Opening.get().end());
			hand.until("steps are offered again", () -> offersSteps() && !says("Öppnar databasen"));
		});
	}

	private boolean says(String words) {
		return !Hand.all(window.getShell(), Label.class, label -> label.isVisible() && label.getText().contains(words))
				.isEmpty();
	}

	private boolean offersSteps() {
		return !Hand.all(window.getShell(), Button.class, verb -> verb.isVisible() && verb.getText().equals("Skapa plan"))
				.isEmpty();
	}
}
