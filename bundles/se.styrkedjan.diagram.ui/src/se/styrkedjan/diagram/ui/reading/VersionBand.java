package se.styrkedjan.diagram.ui.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The band above a version: which one it is, who approved it and when, and that it is only to be read. */
final class VersionBand {

	private static final Messages WORDS = Messages.of(VersionBand.class);

	private final Composite verbs;

	VersionBand(Composite parent, EditingSession session) {
		Composite band = Theme.current().paint(new Composite(parent, SWT.NONE), Tone.PANEL, Tone.TEXT);
		band.setLayout(FormKit.layout(1, Spacing.TINY, Spacing.SMALL));
		band.setLayoutData(FormKit.fill());
		FormKit.text(band, title(session), TextStyle.SECTION, Tone.TEXT);
		FormKit.secondary(band, facts(session));
		verbs = new Composite(band, SWT.NONE);
		verbs.setBackground(band.getBackground());
		RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
		wrapping.spacing = Spacing.SMALL;
		wrapping.marginLeft = 0;
		verbs.setLayout(wrapping);
		verbs.setLayoutData(FormKit.fill());
	}

	VersionBand action(String words, Runnable action) {
		FormKit.button(verbs, words, action).setLayoutData(null);
		return this;
	}

	/** Which version it is, in words. */
	static String title(EditingSession session) {
		Process process = (Process) session.root();
		return WORDS.text("band.title", process.getName(), version(process), Wording.current().literal(process.getState()));
	}

	private static String facts(EditingSession session) {
		Process process = (Process) session.root();
		String approved = process.getState() == ProcessState.APPROVED && process.getApprovedOn() != null
				? WORDS.text("band.approved", process.getApprovedOn().toString(),
						Optional.ofNullable(process.getApprovedBy()).orElse("–"))
				: WORDS.text("band.saved", savedOn(session).toString(), session.revision().savedBy());
		return approved + " " + WORDS.text("band.read");
	}

	/** Name to propose for files of the version. */
	static String fileName(EditingSession session) {
		Process process = (Process) session.root();
		return WORDS.text("band.file", process.getName(), version(process));
	}

	private static String version(Process process) {
		return Optional.ofNullable(process.getVersion()).orElse("1");
	}

	private static LocalDate savedOn(EditingSession session) {
		return LocalDate.ofInstant(session.revision().savedAt(), ZoneId.systemDefault());
	}
}
