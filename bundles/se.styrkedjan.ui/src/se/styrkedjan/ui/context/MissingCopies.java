package se.styrkedjan.ui.context;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

import se.styrkedjan.ui.message.Messages;

/** Tells the user in passing that unsaved work cannot be kept safe: the first time, and again when it has lasted. */
final class MissingCopies implements Consumer<IOException> {

	private static final Messages TEXT = Messages.of(MissingCopies.class);
	private static final Duration QUIET = Duration.ofMinutes(10);

	private final Consumer<String> notice;
	private final InstantSource clock;
	private Instant told = Instant.MIN;

	MissingCopies(Consumer<String> notice, InstantSource clock) {
		this.notice = notice;
		this.clock = clock;
	}

	@Override
	public synchronized void accept(IOException error) {
		System.getLogger(MissingCopies.class.getName()).log(System.Logger.Level.WARNING, "no recovery copy", error);
		if (told.isBefore(clock.instant().minus(QUIET))) {
			told = clock.instant();
			notice.accept(TEXT.text("copies.missing", String.valueOf(error.getMessage())));
		}
	}
}
