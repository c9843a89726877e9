package se.styrkedjan.app.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import jakarta.annotation.PostConstruct;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;
import se.styrkedjan.ui.work.RunningWork;

/**
 * The line at the bottom: long work after 200 ms, after 2 s with how far it is and Cancel; otherwise what there was to tell
 * last. Its place is always kept, so nothing moves when it is filled.
 */
public final class ProgressBar {

	private static final Messages TEXT = Messages.of(ProgressBar.class);
	private static final int TICK = 100;
	private static final int SHOWN_AFTER = 200;
	private static final int CANCEL_AFTER = 2_000;
	private static final int WIDTH = 240;

	private Label title;
	private org.eclipse.swt.widgets.ProgressBar bar;
	private Link cancel;
	private RunningWork shown;

	@PostConstruct
	void create(Composite parent) {
		Theme theme = Theme.current();
		theme.paint(parent, Tone.PANEL, Tone.TEXT);
		Composite row = theme.paint(new Composite(parent, SWT.NONE), Tone.PANEL, Tone.TEXT);
		var layout = FormKit.layout(3, Spacing.MEDIUM, Spacing.TINY);
		layout.marginLeft = Spacing.MEDIUM;
		row.setLayout(layout);
		bar = new org.eclipse.swt.widgets.ProgressBar(row, SWT.HORIZONTAL);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = WIDTH;
		bar.setLayoutData(data);
		title = FormKit.line(row, " ", TextStyle.BODY, Tone.SECONDARY);
		cancel = FormKit.link(row, TEXT.text("progress.cancel"), () -> shown.cancel());
		tick();
	}

	private void tick() {
		if (!bar.isDisposed()) {
			LongWork.running().stream().filter(work -> work.elapsed() > SHOWN_AFTER).findFirst()
					.ifPresentOrElse(this::show, this::rest);
			bar.getDisplay().timerExec(TICK, this::tick);
		}
	}

	private void show(RunningWork work) {
		shown = work;
		boolean late = work.elapsed() > CANCEL_AFTER;
		boolean known = work.percent() >= 0;
		write(late && known ? TEXT.text("progress.percent", work.title(), work.percent())
				: TEXT.text("progress.running", work.title()));
		bar.setSelection(Math.max(work.percent(), 3));
		appear(true, late && work.isCancellable());
	}

	private void rest() {
		write(Notice.current().orElse(" "));
		appear(false, false);
	}

	private void appear(boolean running, boolean cancellable) {
		cancel.setVisible(cancellable);
		GridData data = (GridData) bar.getLayoutData();
		if (data.exclude == running) {
			data.exclude = !running;
			bar.setVisible(running);
			bar.requestLayout();
		}
	}

	private void write(String words) {
		String text = words.replace("&", "&&");
		if (!text.equals(title.getText())) {
			title.setText(text);
			title.requestLayout(); // else longer words would be cut where those before them ended
		}
	}
}
