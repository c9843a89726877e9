package se.styrkedjan.followup.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

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
import se.styrkedjan.ui.theme.Spacing;

/**
 * One element in the middle and everything it is joined to. Enter on a neighbour puts that one in the middle; the way back is
 * kept.
 */
public final class ThreadPage implements FollowUpPage {

	private static final Messages WORDS = ThreadWords.WORDS;

	private final Deque<String> way = new ArrayDeque<>();
	private FollowUpData data = FollowUpData.NONE;
	private String middle = "";
	private Text filter;
	private RowTable<ThreadNode> nodes;
	private Label head;
	private Label kind;
	private Button back;
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
				node -> go(node.id())).onChoice(node -> go(node.id()));
	}

	private void middle(Composite side) {
		kind = FormKit.secondary(side, "");
		head = FormKit.heading(side, "");
		Composite verbs = FormKit.row(side, 2);
		back = FormKit.button(verbs, WORDS.text("thread.back"), this::back);
		open = FormKit.button(verbs, WORDS.text("thread.open"), this::open);
		around = new RowTable<>(side, WORDS.text("thread.around"),
				List.of(Column.words(WORDS.text("thread.direction"), 2, relation -> ThreadWords.direction(relation.direction())),
						Column.words(WORDS.text("thread.kind"), 2, relation -> ThreadWords.kind(relation.other().kind())),
						Column.words(WORDS.text("thread.name"), 6, relation -> ThreadWords.title(relation.other()))),
				relation -> go(relation.other().id()));
	}

	private void go(String id) {
		if (!middle.isEmpty() && !middle.equals(id)) {
			way.push(middle);
		}
		middle = id;
		refresh();
	}

	private void back() {
		if (!way.isEmpty()) {
			middle = way.pop();
			refresh();
		}
	}

	private void open() {
		data.thread().node(middle).ifPresent(node -> Documents.open(node.documentId(), node.id()));
	}

	private void list() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		nodes.show(data.thread().nodes().stream()
				.filter(node -> ThreadWords.title(node).toLowerCase(Locale.ROOT).contains(wanted)).toList());
	}

	private void refresh() {
		var node = data.thread().node(middle);
		kind.setText(node.map(one -> ThreadWords.kind(one.kind())).orElse(""));
		head.setText(node.map(ThreadWords::title).orElseGet(() -> WORDS.text("thread.choose")).replace("&", "&&"));
		around.show(data.thread().around(middle));
		back.setEnabled(!way.isEmpty());
		open.setEnabled(node.isPresent());
		head.getParent().layout();
	}

	@Override
	public void show(FollowUpData shown) {
		data = shown;
		list();
		refresh();
	}
}
