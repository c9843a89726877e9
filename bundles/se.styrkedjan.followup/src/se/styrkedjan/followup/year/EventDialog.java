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
	private final CalendarEvent shown;
	private final int year;
	private Combo kind;
	private Spinner weeks;
	private CalendarEvent made;

	private EventDialog(Shell parent, CalendarEvent shown, int year) {
		super(parent, shown.getDate() == null ? new Form(WORDS.text("event.title"), WORDS.text("event.ok"), WIDTH)
				: new Form(WORDS.text("event.change"), WORDS.text("event.change.ok"), WIDTH));
		this.shown = shown;
		this.year = year;
	}

	/**
	 * Asks for a new event; answers it, in no plan yet.
	 *
	 * @param year calendar year in which it is to be seen
	 */
	static Optional<CalendarEvent> ask(Shell parent, int year) {
		CalendarEvent fresh = Elements.create(SteeringPackage.Literals.CALENDAR_EVENT);
		fresh.setKind(EventKind.MEETING);
		return change(parent, fresh, year);
	}

	/** Asks how an event is to be; answers that as an event of its own, in no plan. The event itself is not changed. */
	static Optional<CalendarEvent> change(Shell parent, CalendarEvent event, int year) {
		var dialog = new EventDialog(parent, event, year);
		return dialog.open() == OK ? Optional.of(dialog.made) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		title = new Field<>(area, WORDS.text("event.what"), box -> new Text(box, SWT.BORDER));
		kind = new Field<>(area, WORDS.text("kind"), box -> new Combo(box, SWT.READ_ONLY)).control();
		Arrays.stream(EventKind.values()).forEach(one -> kind.add(WORDS.text("EventKind." + one.getName())));
		kind.select(shown.getKind().getValue());
		day = new Field<>(area, WORDS.text("event.day"), box -> new Text(box, SWT.BORDER)).help(WORDS.text("event.day.help"));
		weeks = new Field<>(area, WORDS.text("event.weeks"), box -> new Spinner(box, SWT.BORDER))
				.help(WORDS.text("event.weeks.help")).control();
		weeks.setMaximum(WEEKS);
		weeks.setSelection(shown.getEveryWeeks());
		title.control().setText(shown.getTitle() == null ? "" : shown.getTitle());
		day.control().setText(shown.getDate() == null ? "" : shown.getDate().toString());
	}

	/** The dialog stays open, with what is wrong under its field, until all is right. */
	@Override
	protected void okPressed() {
		boolean named = !title.control().getText().isBlank();
		title.complain(named ? Optional.empty() : Optional.of(WORDS.text("event.what.missing")));
		Optional<LocalDate> read = SwedishDate.read(day.control().getText()) instanceof Reading.Value<LocalDate>(var value)
				? Optional.of(value)
				: Optional.empty();
		Optional<String> wrong = read.isEmpty() ? Optional.of(WORDS.text("event.day.wrong"))
				: read.filter(this::isSeen).isPresent() ? Optional.empty()
						: Optional.of(WORDS.text("event.day.unseen", String.valueOf(year)));
		day.complain(wrong);
		if (named && wrong.isEmpty()) {
			made = event(read.get());
			super.okPressed();
		} else {
			fit();
			(named ? day : title).control().setFocus();
		}
	}

	/** What comes again may have begun in a year before. */
	private boolean isSeen(LocalDate date) {
		return date.getYear() == year || date.getYear() < year && weeks.getSelection() > 0;
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
