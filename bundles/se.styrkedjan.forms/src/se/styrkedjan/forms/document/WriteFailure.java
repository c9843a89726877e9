package se.styrkedjan.forms.document;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import se.styrkedjan.store.StoreException;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;

/** Says why a document could not be written to a file, and what to do. */
public final class WriteFailure {

	private static final Messages WORDS = Messages.of(WriteFailure.class);

	private WriteFailure() {
	}

	/** What to tell the user; the cause is logged. */
	public static AlertText of(Path file, Throwable error) {
		System.getLogger(WriteFailure.class.getName()).log(System.Logger.Level.WARNING, "export failed", error);
		return error instanceof StoreException ? StoreProblem.text(error)
				: new AlertText(Alert.Kind.ERROR, WORDS.text("export.failed"),
						WORDS.text("export.failed.where", file.toString(), reason(error)),
						WORDS.text("export.failed.remedy"));
	}

	/** The system's own words say no more than the path. */
	private static String reason(Throwable error) {
		return switch (error) {
		case AccessDeniedException denied -> WORDS.text("export.failed.denied");
		case NoSuchFileException missing -> WORDS.text("export.failed.missing");
		default -> String.valueOf(error.getMessage());
		};
	}
}
