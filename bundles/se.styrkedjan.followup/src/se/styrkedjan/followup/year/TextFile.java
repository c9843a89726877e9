package se.styrkedjan.followup.year;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.store.backup.WholeFile;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Saves a text where the user says, whole or not at all. */
final class TextFile {

	private static final Messages WORDS = Messages.of(TextFile.class);

	private TextFile() {
	}

	/** Asks for the place and writes the file there. */
	static void save(Shell shell, String extension, String what, String name, String content) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(what);
		dialog.setFilterExtensions("*." + extension);
		dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|]", " ") + "." + extension);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			var file = Path.of(chosen);
			LongWork.run(what, progress -> write(file, content), done -> Notice.tell(WORDS.text("saved", chosen)),
					failure -> Alert.tell(shell, new AlertText(Alert.Kind.ERROR, WORDS.text("failed"),
							WORDS.text("failed.what", chosen, String.valueOf(failure.getMessage())),
							WORDS.text("failed.remedy"))));
		}
	}

	private static Path write(Path file, String content) throws IOException {
		WholeFile.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
		return file;
	}
}
