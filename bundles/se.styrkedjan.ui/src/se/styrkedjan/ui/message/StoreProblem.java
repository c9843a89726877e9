package se.styrkedjan.ui.message;

import se.styrkedjan.store.StoreException;

/** Words what went wrong with the database: what has happened, where, and what to do. */
public final class StoreProblem {

	private static final Messages TEXT = Messages.of(StoreProblem.class);

	private StoreProblem() {
	}

	/** The words of an error; whatever is not an error of the store is worded as an unexpected one. */
	public static AlertText text(Throwable error) {
		return error instanceof StoreException store ? text(store)
				: new AlertText(Alert.Kind.ERROR, TEXT.text("error.title"), TEXT.text("error.what", words(error)),
						TEXT.text("error.remedy"));
	}

	private static AlertText text(StoreException error) {
		String key = "store." + error.code();
		Object[] arguments = error.arguments().stream().map(String::valueOf).toArray();
		return new AlertText(Alert.Kind.ERROR, TEXT.text(key + ".title"), TEXT.text(key + ".what", arguments),
				TEXT.text(key + ".remedy"));
	}

	private static String words(Throwable error) {
		return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
	}
}
