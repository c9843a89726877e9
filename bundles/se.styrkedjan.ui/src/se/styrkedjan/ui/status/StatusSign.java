package se.styrkedjan.ui.status;

import java.util.Map;

import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/**
 * How a status is shown: a symbol, its colour and words; never the colour alone.
 *
 * @param symbol one character: ● ◆ ■ –
 * @param tone   colour of the symbol
 * @param word   words in the user's language
 */
public record StatusSign(String symbol, Tone tone, String word) {

	private static final Map<Status, String> SYMBOLS = Map.of(Status.FULLY, "●", Status.PARTLY, "◆", Status.NOT, "■",
			Status.NO_DATA, "–");
	private static final Map<Status, Tone> TONES = Map.of(Status.FULLY, Tone.GOOD, Status.PARTLY, Tone.WARNING,
			Status.NOT, Tone.BAD, Status.NO_DATA, Tone.SECONDARY);

	/** The sign of a status. */
	public static StatusSign of(Status status) {
		return new StatusSign(SYMBOLS.get(status), TONES.get(status),
				Messages.of(StatusSign.class).text("status." + status.getName()));
	}

	/** Symbol and word, such as <q>● Uppfylls helt</q>. */
	public String text() {
		return symbol + " " + word;
	}
}
