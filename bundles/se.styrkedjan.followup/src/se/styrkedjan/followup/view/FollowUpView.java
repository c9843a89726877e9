package se.styrkedjan.followup.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.missing.MissingPage;
import se.styrkedjan.followup.missing.UnitsPage;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.followup.rollup.RollUpPage;
import se.styrkedjan.followup.thread.CoveragePage;
import se.styrkedjan.followup.thread.ThreadPage;
import se.styrkedjan.followup.year.YearPage;
import se.styrkedjan.forms.plan.PageTabs;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** The follow-up of the chosen unit and year, in pages. What it shows is loaded anew after each save. */
public final class FollowUpView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.followup";

	private static final Messages WORDS = Messages.of(FollowUpView.class);

	/** The pages in the order of their tabs. */
	enum Page {
		MISSING, UNITS, ROLL_UP, THREAD, COVERAGE, YEAR;

		/** The page of a name; empty when there is none. */
		static Optional<Page> named(String name) {
			return Stream.of(values()).filter(page -> page.name().equals(name)).findFirst();
		}
	}

	private final ThreadPage thread = new ThreadPage();
	private final List<FollowUpPage> pages = List.of(new MissingPage(), new UnitsPage(), new RollUpPage(), thread,
			new CoveragePage(), new YearPage());
	private final Map<FollowUpPage, Control> made = new HashMap<>();
	private final Runnable reload = this::load;
	private FollowUpData data = FollowUpData.NONE;
	private RunningWork loading;
	private PageTabs tabs;
	private Composite body;
	private Label heading;
	/** Stands where the pages will be until something is loaded, so that none says that there is nothing. */
	private Control waiting;

	@Override
	public void createPartControl(Composite parent) {
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, 0, 0));
		Composite head = new Composite(parent, SWT.NONE);
		head.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		head.setLayoutData(FormKit.fill());
		Theme.current().paint(head, Tone.PANEL, Tone.TEXT);
		heading = FormKit.title(head, WORDS.text("title"));
		tabs = new PageTabs(head, WORDS.text("pages"), pages.stream().map(FollowUpPage::title).toList(), this::choose);
		tabs.setLayoutData(FormKit.fill());
		body = new Composite(parent, SWT.NONE);
		body.setLayout(new StackLayout());
		body.setLayoutData(FormKit.fillBoth());
		Theme.current().paint(body, Tone.BACKGROUND, Tone.TEXT);
		Composite page = FormKit.column(body, Spacing.MEDIUM);
		FormKit.body(page, WORDS.text("waiting"));
		waiting = page;
		WorkContext.get().addListener(reload);
		choose(0);
		load();
	}

	/** Shows a page. */
	void choose(Page page) {
		choose(page.ordinal());
	}

	/** Shows the golden thread with an element, or the nearest around it, in the middle. */
	void showThread(List<String> elementIds) {
		choose(Page.THREAD);
		thread.reveal(elementIds);
	}

	private void choose(int index) {
		tabs.select(index);
		FollowUpPage page = pages.get(index);
		Control control = made.computeIfAbsent(page, one -> one.create(body));
		bringUp(waiting == null ? control : waiting);
		page.show(data);
	}

	private void bringUp(Control control) {
		((StackLayout) body.getLayout()).topControl = control;
		body.layout();
	}

	private void stopWaiting() {
		if (waiting != null) {
			bringUp(made.get(pages.get(tabs.selected())));
			waiting.dispose();
			waiting = null;
		}
	}

	private void load() {
		if (loading != null) {
			loading.cancel();
		}
		WorkContext.get().store().ifPresent(store -> {
			var choice = WorkContext.get().choice();
			loading = LongWork.run(WORDS.text("loading"), progress -> FollowUpData.load(store, choice, progress),
					this::show, this::failed);
		});
	}

	private void failed(Throwable failure) {
		if (!body.isDisposed()) {
			stopWaiting();
			Alert.tell(body.getShell(), StoreProblem.text(failure));
		}
	}

	private void show(FollowUpData loaded) {
		if (body.isDisposed() || !loaded.choice().equals(WorkContext.get().choice())) {
			return;
		}
		data = loaded;
		heading.setText(data.choice().isComplete()
				? WORDS.text("title.of", data.choice().unitName(), String.valueOf(data.choice().year())).replace("&", "&&")
				: WORDS.text("title"));
		heading.requestLayout();
		pages.get(tabs.selected()).show(data);
		stopWaiting();
	}

	@Override
	public void setFocus() {
		tabs.setFocus();
	}

	@Override
	public void dispose() {
		WorkContext.get().removeListener(reload);
		if (loading != null) {
			loading.cancel();
		}
		super.dispose();
	}
}
