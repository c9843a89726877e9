package se.styrkedjan.ui.work;

import java.util.Optional;

/** The latest thing to tell the user in passing, such as where a file was written; shown for some seconds at the bottom. */
public final class Notice {

	private static final long SECONDS = 8;

	private static volatile Notice latest;

	private final String text;
	private final long told = System.nanoTime();

	private Notice(String text) {
		this.text = text;
	}

	/** Tells something. */
	public static void tell(String text) {
		latest = new Notice(text);
	}

	/** What is to be shown now. */
	public static Optional<String> current() {
		Notice notice = latest;
		boolean fresh = notice != null && System.nanoTime() - notice.told < SECONDS * 1_000_000_000L;
		return fresh ? Optional.of(notice.text) : Optional.empty();
	}
}
