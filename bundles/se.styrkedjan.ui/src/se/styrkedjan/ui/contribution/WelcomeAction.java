package se.styrkedjan.ui.contribution;

import org.eclipse.swt.widgets.Shell;

/** What a card of the start page does; contributed to {@code se.styrkedjan.ui.welcomeCard}. */
public interface WelcomeAction {

	/** Whether the card is of use now; the page asks each time it is shown. */
	default boolean isAvailable() {
		return true;
	}

	/** Does it; called on the UI thread, so long work goes through {@code LongWork}. */
	void run(Shell parent);
}
