package se.styrkedjan.app.database;

import org.eclipse.swt.widgets.FileDialog;

import se.styrkedjan.ui.message.Messages;

/** The kind of file a backup is, for the dialogs that ask for one. */
final class BackupFiles {

	private static final Messages TEXT = Messages.of(BackupFiles.class);

	private BackupFiles() {
	}

	/** Shows backups only, unless the user wants to see all; the ending is added to a name typed without it. */
	static void filter(FileDialog dialog) {
		dialog.setFilterExtensions(new String[] { "*.zip", "*" });
		dialog.setFilterNames(new String[] { TEXT.text("files.backup"), TEXT.text("files.all") });
	}
}
