package se.styrkedjan.followup.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.message.Messages;

/** Asks for an event of the year: what, which kind, which day, and how often it comes again. */
final class EventDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(EventDialog.class);
	private static final int WIDTH = 460;
	private static final int WEEKS = 52;

	private Field<Text> title;
	private Field<Text> day;
	private Combo kind;
	private Spinner weeks;
	private CalendarEvent made;

	private EventDialog(Shell parent) {
		super(parent, new Form(WORDS.text("event.title"), WORDS.text("event.ok"), WIDTH));
	}

	/** Asks; answers the event, in no plan yet. */
	static Optional<CalendarEvent> ask(Shell parent) {
		var dialog = new EventDialog(parent);
		return dialog.open() == OK ? Optional.of(dialog.made) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		title = new Field<>(area, WORDS.text("event.what"), box -> new Text(box, SWT.BORDER));
		kind = new Field<>(area, WORDS.text("kind"), box -> new Combo(box, SWT.READ_ONLY)).control();
		Arrays.stream(EventKind.values()).forEach(one -> kind.add(WORDS.text("EventKind." + one.getName())));
		kind.select(EventKind.MEETING.getValue());
		day = new Field<>(area, WORDS.text("event.day"), box -> new Text(box, SWT.BORDER)).help(WORDS.text("event.day.help"));
		weeks = new Field<>(area, WORDS.text("event.weeks"), box -> new Spinner(box, SWT.BORDER))
				.help(WORDS.text("event.weeks.help")).control();
		weeks.setMaximum(WEEKS);
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
