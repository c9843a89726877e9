package se.styrkedjan.followup.year;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.year.CalendarFile;
import se.styrkedjan.report.year.YearWheel;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.rules.year.YearEntry;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.Notice;

/** The year as a wheel and a list; both can be saved, the list as a calendar file. */
public final class YearPage implements FollowUpPage {

	private static final Messages WORDS = Messages.of(YearPage.class);

	private static final int VERBS = 5;

	private FollowUpData data = FollowUpData.NONE;
	private WheelPicture wheel;
	private RowTable<YearEntry> list;
	private Label empty;
	private Button add;
	private Button change;
	private Button remove;
	private Button picture;
	private Button calendar;

	@Override
	public String title() {
		return WORDS.text("title");
	}

	@Override
	public Control create(Composite parent) {
		Composite page = PageColumn.in(parent);
		empty = FormKit.body(page, "");
		Composite verbs = FormKit.row(page, VERBS);
		add = FormKit.button(verbs, WORDS.text("add"), () -> data.plan().ifPresent(plan -> EventEntry.ask(verbs.getShell(), plan)));
		change = FormKit.button(verbs, WORDS.text("change"), () -> list.chosen().ifPresent(this::open));
		remove = FormKit.button(verbs, WORDS.text("remove"), this::remove);
		picture = FormKit.button(verbs, WORDS.text("save.picture"), () -> save("svg", WORDS.text("picture"), svg()));
		calendar = FormKit.button(verbs, WORDS.text("save.calendar"),
				() -> save("ics", WORDS.text("calendar"), CalendarFile.write(name(), data.year())));
		SashForm halves = new SashForm(page, SWT.HORIZONTAL);
		halves.setLayoutData(FormKit.fillBoth());
		halves.setSashWidth(Spacing.MEDIUM);
		wheel = new WheelPicture(halves, WORDS.text("wheel"));
		list = new RowTable<>(halves, title(),
				List.of(new Column<>(WORDS.text("day"), 3, entry -> SwedishDate.format(entry.day()),
						java.util.Comparator.comparing(YearEntry::day)),
						Column.words(WORDS.text("what"), 6, YearEntry::title),
						Column.words(WORDS.text("kind"), 3, entry -> WORDS.text("EventKind." + entry.kind().getName()))),
				this::open).onChoice(entry -> enable());
		halves.setWeights(3, 2);
		return page;
	}

	/** What was entered here is changed here; to change what comes from elsewhere one goes there. */
	private void open(YearEntry entry) {
		data.plan().filter(plan -> isEntered(plan, entry)).ifPresentOrElse(
				plan -> EventEntry.change(list.control().getShell(), plan, entry.elementId()),
				() -> Documents.open(entry.documentId(), entry.elementId()));
	}

	private void remove() {
		list.chosen().ifPresent(entry -> data.plan().ifPresent(plan -> {
			if (isEntered(plan, entry)) {
				EventEntry.remove(list.control().getShell(), plan, entry.elementId());
			} else {
				Notice.tell(WORDS.text("remove.elsewhere"));
			}
		}));
	}

	private static boolean isEntered(Plan plan, YearEntry entry) {
		return plan.getEvents().stream().anyMatch(event -> event.getId().equals(entry.elementId()));
	}

	private void enable() {
		change.setEnabled(list.chosen().isPresent());
		remove.setEnabled(list.chosen().isPresent());
	}

	private String name() {
		return WORDS.text("name", data.choice().unitName(), String.valueOf(data.choice().year()));
	}

	private String svg() {
		return YearWheel.draw(name(), Math.max(1, data.choice().year()), data.year(), Language.current());
	}

	private void save(String extension, String what, String content) {
		TextFile.save(list.control().getShell(), extension, what, name(), content);
	}

	@Override
	public void show(FollowUpData shown) {
		data = shown;
		wheel.show(shown.plan().isPresent() ? svg() : "");
		list.show(shown.year());
		add.setEnabled(shown.plan().isPresent());
		enable();
		picture.setEnabled(shown.plan().isPresent());
		calendar.setEnabled(!shown.year().isEmpty());
		empty.setText(WORDS.text(shown.plan().isEmpty() ? "noPlan" : "intro"));
		empty.requestLayout();
	}
}
