package se.styrkedjan.diagram.ui.print;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.message.Messages;

/**
 * Asks which folder a PDF goes to.
 *
 * @param parent the window to ask over
 */
record PdfPlace(Shell parent) {

	private static final Messages WORDS = Messages.of(PdfPlace.class);

	/** The folder; empty when the user has changed their mind. */
	Optional<Path> ask(String name) {
		DirectoryDialog dialog = new DirectoryDialog(parent);
		dialog.setText(WORDS.text("pdf.title", name));
		dialog.setMessage(WORDS.text("pdf.message"));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
