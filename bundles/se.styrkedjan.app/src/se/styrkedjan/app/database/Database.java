package se.styrkedjan.app.database;

import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.IWorkbenchWindow;

/** The database of the window. */
public final class Database {

	private static final Database INSTANCE = new Database();

	private Database() {
	}

	/** The one database. */
	public static Database get() {
		return INSTANCE;
	}

	/** Begins to open it in the background. */
	public void begin(IApplicationContext context) {
	}

	/** Waits until it is open and lets the window show it. */
	public void show(IWorkbenchWindow window) {
	}

	/** Closes it. */
	public void close() {
	}
}
