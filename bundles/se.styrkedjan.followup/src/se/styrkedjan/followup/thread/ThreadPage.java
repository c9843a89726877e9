package se.styrkedjan.followup.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.rules.thread.Relation;
import se.styrkedjan.rules.thread.ThreadNode;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.navigation.Trail;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.Notice;

/**
 * One element in the middle and everything it is joined to. Enter on a neighbour puts that one in the middle; the way there
 * can be gone back and forward.
 */
public final class ThreadPage implements FollowUpPage {

	private static final Messages WORDS = ThreadWords.WORDS;
	private static final int VERBS = 3;

	private final Deque<String> way = new ArrayDeque<>();
	private final Deque<String> ahead = new ArrayDeque<>();
	private FollowUpData data = FollowUpData.NONE;
	private String middle = "";
	/** What is to be put in the middle as soon as it is loaded: an element or what is around it, nearest first. */
	private List<String> wanted = List.of();
	private Text filter;
	private RowTable<ThreadNode> nodes;
	private Label head;
	private Label kind;
	private Label note;
	private Button back;
	private Button forward;
	private Button open;
	private RowTable<Relation> around;

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
		middle(FormKit.column(halves, Spacing.SMALL));
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
				node -> around.setFocus()).onChoice(node -> go(node.id()));
	}

	private void middle(Composite side) {
		kind = FormKit.secondary(side, "");
		head = FormKit.heading(side, "");
		Composite verbs = FormKit.row(side, VERBS);
		back = FormKit.button(verbs, WORDS.text("thread.back"), () -> walk(way, ahead));
		forward = FormKit.button(verbs, WORDS.text("thread.forward"), () -> walk(ahead, way));
		open = FormKit.button(verbs, WORDS.text("thread.open"), this::open);
		note = FormKit.secondary(side, "");
		around = new RowTable<>(side, WORDS.text("thread.around"),
				List.of(Column.words(WORDS.text("thread.direction"), 2, relation -> ThreadWords.direction(relation.direction())),
						Column.words(WORDS.text("thread.kind"), 2, relation -> ThreadWords.kind(relation.other().kind())),
						Column.words(WORDS.text("thread.name"), 6, relation -> ThreadWords.title(relation.other()))),
				relation -> {
					go(relation.other().id());
					around.setFocus();
				});
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
		around.setFocus();
	}

	private void goWanted() {
		var found = wanted.stream().map(data.thread()::node).flatMap(Optional::stream).findFirst();
		found.ifPresent(node -> go(node.id()));
		if (found.isEmpty() && !wanted.isEmpty()) {
			Notice.tell(WORDS.text("thread.unsaved", data.choice().unitName() + " " + data.choice().year()));
		}
		wanted = List.of();
	}

	private void go(String id) {
		if (!middle.equals(id)) {
			if (!middle.isEmpty()) {
				way.push(middle);
			}
			ahead.clear();
			middle = id;
			refresh();
			Trail.get().visit(new ThreadLocation(id));
		}
	}

	private void walk(Deque<String> from, Deque<String> to) {
		if (!from.isEmpty()) {
			to.push(middle);
			middle = from.pop();
			refresh();
			around.setFocus();
		}
	}

	private void open() {
		data.thread().node(middle).ifPresent(node -> Documents.open(node.documentId(), node.id()));
	}

	private void list() {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		nodes.show(data.thread().nodes().stream()
				.filter(node -> ThreadWords.title(node).toLowerCase(Locale.ROOT).contains(words)).toList());
	}

	private void refresh() {
		var node = data.thread().node(middle);
		List<Relation> relations = data.thread().around(middle);
		kind.setText(node.map(one -> ThreadWords.kind(one.kind())).orElse(""));
		head.setText(node.map(ThreadWords::title).orElseGet(() -> WORDS.text("thread.choose")).replace("&", "&&"));
		note.setText(node.isEmpty() ? "" : relations.isEmpty() ? WORDS.text("thread.alone")
				: WORDS.text("thread.number", relations.size()));
		around.show(relations);
		nodes.choose(one -> one.id().equals(middle));
		back.setEnabled(!way.isEmpty());
		forward.setEnabled(!ahead.isEmpty());
		open.setEnabled(node.isPresent());
		head.getParent().layout();
	}

	@Override
	public void show(FollowUpData shown) {
		data = shown;
		list();
		refresh();
		if (!data.thread().nodes().isEmpty()) {
			goWanted();
		}
	}
}
