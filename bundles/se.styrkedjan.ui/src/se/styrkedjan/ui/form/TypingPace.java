package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Says when what is typed in a field is to be taken into the document: when typing pauses, and every few seconds while it
 * does not, so that a recovery copy is never far behind. Typing without a pause is one burst. Used on the UI thread.
 */
public final class TypingPace {

	/** Milliseconds without a key that end a burst. */
	public static final int PAUSE = 1_000;
	/** Milliseconds after which typing is taken in the midst of a burst. */
	public static final int LATEST = 5_000;

	private final Control field;
	private final Runnable take;
	private final Runnable paused = this::pause;
	private final Runnable late = this::takeMeanwhile;
	private Object burst = new Object();
	private boolean counting;

	/**
	 * The pace of typing in a field.
	 *
	 * @param field ends the pace when it is disposed of
	 * @param take  takes what is typed so far
	 */
	public TypingPace(Control field, Runnable take) {
		this.field = field;
		this.take = take;
		field.addListener(SWT.Dispose, event -> end());
	}

	/** The user has typed something. */
	public void typed() {
		field.getDisplay().timerExec(PAUSE, paused);
		if (!counting) {
			counting = true;
			field.getDisplay().timerExec(LATEST, late);
		}
	}

	/** What is typed now belongs to this burst; compared by identity. */
	public Object burst() {
		return burst;
	}

	/** The burst has ended, since typing pauses or the field is left; what is typed next is another one. */
	public void end() {
		if (!field.isDisposed()) {
			field.getDisplay().timerExec(-1, paused);
			field.getDisplay().timerExec(-1, late);
		}
		counting = false;
		burst = new Object();
	}

	private void pause() {
		if (!field.isDisposed()) {
			take.run();
			end();
		}
	}

	private void takeMeanwhile() {
		counting = false;
		if (!field.isDisposed()) {
			take.run();
		}
	}
}
