package se.styrkedjan.app.shell;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

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

/** The line at the bottom that shows long work: after 200 ms that it goes on, after 2 s how far and Cancel. */
public final class ProgressBar {

	private static final Messages TEXT = Messages.of(ProgressBar.class);
	private static final int TICK = 100;
	private static final int SHOWN_AFTER = 200;
	private static final int CANCEL_AFTER = 2_000;

	private Composite row;
	private Label title;
	private org.eclipse.swt.widgets.ProgressBar bar;
	private Button cancel;
	private RunningWork shown;

	@PostConstruct
	void create(Composite parent) {
		Theme theme = Theme.current();
		theme.paint(parent, Tone.PANEL, Tone.TEXT);
		row = theme.paint(new Composite(parent, SWT.NONE), Tone.PANEL, Tone.TEXT);
		var layout = FormKit.layout(3, Spacing.MEDIUM, Spacing.TINY);
		layout.marginLeft = Spacing.SMALL;
		row.setLayout(layout);
		title = FormKit.text(row, "", TextStyle.BODY, Tone.SECONDARY);
		bar = new org.eclipse.swt.widgets.ProgressBar(row, SWT.HORIZONTAL);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = 240;
		bar.setLayoutData(data);
		cancel = FormKit.button(row, TEXT.text("progress.cancel"), () -> shown.cancel());
		show(Optional.empty());
		tick();
	}

	private void tick() {
		if (!row.isDisposed()) {
			show(LongWork.running().stream().filter(work -> work.elapsed() > SHOWN_AFTER).findFirst());
			tell();
			row.getDisplay().timerExec(TICK, this::tick);
		}
	}

	private void tell() {
		if (shown == null) {
			String words = Notice.current().orElse("");
			write(words);
			bar.setVisible(false);
			cancel.setVisible(false);
			appear(!words.isEmpty());
		}
	}

	private void show(Optional<RunningWork> work) {
		shown = work.orElse(null);
		if (shown != null) {
			appear(true);
			fill(shown);
		}
	}

	private void appear(boolean visible) {
		if (row.getVisible() != visible) {
			row.setVisible(visible);
			row.requestLayout();
		}
	}

	private void fill(RunningWork work) {
		int percent = work.percent();
		boolean late = work.elapsed() > CANCEL_AFTER;
		String words = late && percent >= 0 ? TEXT.text("progress.percent", work.title(), percent)
				: TEXT.text("progress.running", work.title());
		write(words);
		bar.setVisible(true);
		bar.setSelection(Math.max(percent, 3));
		cancel.setVisible(late && !work.isCancelled());
	}

	private void write(String words) {
		if (!title.getText().equals(words)) {
			title.setText(words.replace("&", "&&"));
		}
	}
}
