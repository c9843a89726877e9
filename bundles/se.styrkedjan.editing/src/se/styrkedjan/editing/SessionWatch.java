package se.styrkedjan.editing;

/** Is told which sessions are open, on the sessions' thread. */
public interface SessionWatch {

	/** Watches nothing. */
	SessionWatch NONE = new SessionWatch() {
		@Override
		public void opened(EditingSession session) {
			// nothing to do
		}

		@Override
		public void closed(EditingSession session) {
			// nothing to do
		}
	};

	/** A session has been opened. */
	void opened(EditingSession session);

	/** The last user of a session has let go of it; what is unsaved in it is no longer wanted. */
	void closed(EditingSession session);
}
