package se.styrkedjan.followup.thread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.page.Asking;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.rules.thread.ThreadNode;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Trail;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.Notice;

/**
 * One element in the middle and everything it is joined to, in the unit's own documents at once and in the plans of other
 * units as soon as they have been asked. The way through them can be gone back and forward.
 */
public final class ThreadPage implements FollowUpPage {

	private static final Messages WORDS = ThreadWords.WORDS;

	private final Way way = new Way();
	private final Asking asking = new Asking(WORDS.text("thread.looking"));
	private FollowUpData data = FollowUpData.NONE;
	private WideThread thread = new WideThread(FollowUpData.NONE);
	/** What is to be put in the middle as soon as it is loaded: an element or what is around it, nearest first. */
	private List<String> wanted = List.of();
	private Text filter;
	private RowTable<ThreadNode> nodes;
	private MiddlePane middle;

	@Override
	public String title() {
		return WORDS.text("thread.title");
	}

	@Override
	public Control create(Composite parent) {
		Composite page = PageColumn.in(parent);
		FormKit.body(page, WORDS.text("thread.intro"));
		SashForm halves = new SashForm(page, SWT.HORIZONTAL);
		halves.setLayoutData(FormKit.fillBoth());
		halves.setSashWidth(Spacing.MEDIUM);
		list(FormKit.column(halves, Spacing.SMALL));
		middle = new MiddlePane(halves, () -> walk(way::back), () -> walk(way::forward), spot -> {
			go(spot);
			middle.setFocus();
		});
		halves.setWeights(2, 3);
		return page;
	}

	private void list(Composite side) {
		filter = new Text(side, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(WORDS.text("thread.filter"));
		filter.setLayoutData(FormKit.fill());
		filter.addListener(SWT.Modify, event -> list());
		nodes = new RowTable<>(side, WORDS.text("thread.all"),
				List.of(Column.words(WORDS.text("thread.kind"), 2, node -> ThreadWords.kind(node.kind())),
						Column.words(WORDS.text("thread.name"), 6, ThreadWords::title)),
				node -> middle.setFocus()).onChoice(node -> go(new Spot(node.documentId(), node.id())));
	}

	/**
	 * Puts an element in the middle, now or as soon as the thread is loaded.
	 *
	 * @param ids UUIDs of the element and of what is around it, nearest first; the first that stands on the thread counts
	 */
	public void reveal(List<String> ids) {
		wanted = List.copyOf(ids);
		if (!data.thread().nodes().isEmpty()) {
			goWanted();
		}
		middle.setFocus();
	}

	private void goWanted() {
		var found = wanted.stream().flatMap(id -> Stream.of(thread.spot(id), way.visited(id)).flatMap(Optional::stream))
				.findFirst();
		found.ifPresent(this::go);
		if (found.isEmpty() && !wanted.isEmpty()) {
			Notice.tell(WORDS.text("thread.unsaved", data.choice().unitName() + " " + data.choice().year()));
		}
		wanted = List.of();
	}

	private void go(Spot spot) {
		if (way.go(spot)) {
			refresh();
			Trail.get().visit(new ThreadLocation(spot.elementId()));
		}
	}

	private void walk(Runnable step) {
		step.run();
		refresh();
		middle.setFocus();
	}

	private void list() {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		nodes.show(data.thread().nodes().stream()
				.filter(node -> ThreadWords.title(node).toLowerCase(Locale.ROOT).contains(words)).toList());
	}

	private void refresh() {
		asking.stop();
		middle.showWay(way.canGoBack(), way.canGoForward());
		way.middle().ifPresentOrElse(this::show, () -> middle.show(Surroundings.NONE, true));
	}

	private void show(Spot spot) {
		WideThread asked = thread;
		middle.show(asked.atHand(spot), false);
		nodes.choose(one -> one.id().equals(spot.elementId()));
		asking.askStore(middle.control(), store -> asked.find(store, spot), found -> middle.show(found, true));
	}

	@Override
	public void show(FollowUpData shown) {
		data = shown;
		thread = new WideThread(shown);
		list();
		refresh();
		if (!data.thread().nodes().isEmpty()) {
			goWanted();
		}
	}
}
