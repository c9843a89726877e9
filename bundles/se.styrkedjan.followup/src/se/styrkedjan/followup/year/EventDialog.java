package se.styrkedjan.followup.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Asks for an event of the year: what, which kind, which day, and how often it comes again. */
final class EventDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(EventDialog.class);
	private static final int WIDTH = 460;
	private static final int WEEKS = 52;

	private Field<Text> title;
	private Field<Text> day;
	private Combo kind;
	private Spinner weeks;
	private CalendarEvent made;

	private EventDialog(Shell parent) {
		super(parent);
	}

	/** Asks; answers the event, in no plan yet. */
	static Optional<CalendarEvent> ask(Shell parent) {
		var dialog = new EventDialog(parent);
		return dialog.open() == OK ? Optional.of(dialog.made) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("event.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		title = new Field<>(area, WORDS.text("event.what"), box -> new Text(box, SWT.BORDER));
		kind = new Field<>(area, WORDS.text("kind"), box -> new Combo(box, SWT.READ_ONLY)).control();
		Arrays.stream(EventKind.values()).forEach(one -> kind.add(WORDS.text("EventKind." + one.getName())));
		kind.select(EventKind.MEETING.getValue());
		day = new Field<>(area, WORDS.text("event.day"), box -> new Text(box, SWT.BORDER)).help(WORDS.text("event.day.help"));
		weeks = new Field<>(area, WORDS.text("event.weeks"), box -> new Spinner(box, SWT.BORDER))
				.help(WORDS.text("event.weeks.help")).control();
		weeks.setMaximum(WEEKS);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("event.cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, WORDS.text("event.ok"), true), Tone.ACCENT,
				Tone.ON_ACCENT);
	}

	/** The dialog stays open, with what is wrong under its field, until all is right. */
	@Override
	protected void okPressed() {
		boolean named = !title.control().getText().isBlank();
		title.complain(named ? Optional.empty() : Optional.of(WORDS.text("event.what.missing")));
		Optional<LocalDate> read = SwedishDate.read(day.control().getText()) instanceof Reading.Value<LocalDate>(var value)
				? Optional.of(value)
				: Optional.empty();
		day.complain(read.isPresent() ? Optional.empty() : Optional.of(WORDS.text("event.day.wrong")));
		if (named && read.isPresent()) {
			made = event(read.get());
			super.okPressed();
		} else {
			fit();
			(named ? day : title).control().setFocus();
		}
	}

	private CalendarEvent event(LocalDate date) {
		CalendarEvent event = Elements.create(SteeringPackage.Literals.CALENDAR_EVENT);
		event.setTitle(title.control().getText().strip());
		event.setKind(EventKind.values()[kind.getSelectionIndex()]);
		event.setDate(date);
		event.setEveryWeeks(weeks.getSelection());
		return event;
	}
}
