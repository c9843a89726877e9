package se.styrkedjan.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import se.styrkedjan.ui.message.Language;

/**
 * The language the program starts in. It is kept in a small file that the start scripts read, since the language must be
 * known before the program runs.
 */
public enum LanguageChoice {
	SYSTEM(""), SWEDISH("sv"), ENGLISH("en");

	private final String code;

	LanguageChoice(String code) {
		this.code = code;
	}

	private static Path file() {
		return Path.of(System.getProperty("user.home"), ".styrkedjan", "language");
	}

	/** What is chosen. */
	public static LanguageChoice read() {
		try {
			String chosen = Files.exists(file()) ? Files.readString(file()).strip() : "";
			return chosen.startsWith("sv") ? SWEDISH : chosen.startsWith("en") ? ENGLISH : SYSTEM;
		} catch (IOException e) {
			return SYSTEM;
		}
	}

	/** Chooses it for later starts. */
	public void write() throws IOException {
		if (this == SYSTEM) {
			Files.deleteIfExists(file());
		} else {
			Files.createDirectories(file().getParent());
			Files.writeString(file(), code + "\n");
		}
	}

	/** Whether the program runs in another language than this one and must be restarted for it. */
	public boolean needsRestart() {
		return this != SYSTEM && !Language.current().getLanguage().equals(code);
	}
}
