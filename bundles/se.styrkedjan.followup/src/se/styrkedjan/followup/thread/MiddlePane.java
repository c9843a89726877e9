package se.styrkedjan.followup.thread;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.ui.theme.Spacing;

/** The element in the middle of the thread, with what it is joined to. Enter on a neighbour goes there. */
final class MiddlePane {

	private static final Messages WORDS = ThreadWords.WORDS;
	private static final int VERBS = 3;

	private final Label kind;
	private final Label head;
	private final Label note;
	private final Button back;
	private final Button forward;
	private final Button open;
	private final RowTable<Neighbour> around;
	private Optional<Spot> shown = Optional.empty();
	/** What was in the middle before: the row that leads back there is chosen. */
	private Optional<Spot> cameFrom = Optional.empty();

	/**
	 * An empty middle.
	 *
	 * @param parent    what it stands in
	 * @param onBack    goes back on the way
	 * @param onForward goes forward on it
	 * @param onGo      puts a neighbour in the middle
	 */
	MiddlePane(Composite parent, Runnable onBack, Runnable onForward, Consumer<Spot> onGo) {
		Composite side = FormKit.column(parent, Spacing.SMALL);
		kind = FormKit.secondary(side, "");
		head = FormKit.heading(side, "");
		Composite verbs = FormKit.row(side, VERBS);
		back = FormKit.button(verbs, WORDS.text("thread.back"), onBack);
		forward = FormKit.button(verbs, WORDS.text("thread.forward"), onForward);
		open = FormKit.button(verbs, WORDS.text("thread.open"),
				() -> shown.ifPresent(spot -> Documents.open(spot.documentId(), spot.elementId())));
		note = FormKit.secondary(side, "");
		around = new RowTable<>(side, WORDS.text("thread.around"), List.of(
				Column.words(WORDS.text("thread.direction"), 3, one -> ThreadWords.direction(one.direction())),
				Column.words(WORDS.text("thread.kind"), 2, one -> ThreadWords.kind(one.kind())),
				Column.words(WORDS.text("thread.name"), 6, Neighbour::title),
				Column.words(WORDS.text("thread.unit"), 3, Neighbour::unit)), one -> onGo.accept(one.spot()));
	}

	/** Where the user may go on the way. */
	void showWay(boolean canGoBack, boolean canGoForward) {
		back.setEnabled(canGoBack);
		forward.setEnabled(canGoForward);
	}

	/**
	 * Shows an element with what it is joined to.
	 *
	 * @param surroundings what is known
	 * @param isWhole      whether that is all; else the rest is on its way
	 */
	void show(Surroundings surroundings, boolean isWhole) {
		var middle = surroundings.middle();
		var neighbours = surroundings.neighbours();
		remember(middle.map(node -> new Spot(node.documentId(), node.id())));
		kind.setText(middle.map(node -> ThreadWords.place(node.kind(), surroundings.unit())).orElse("").replace("&", "&&"));
		head.setText(middle.map(ThreadWords::title).orElseGet(() -> isWhole ? WORDS.text("thread.choose") : "")
				.replace("&", "&&"));
		note.setText(!isWhole ? WORDS.text("thread.looking") : middle.isEmpty() ? ""
				: neighbours.isEmpty() ? WORDS.text("thread.alone") : WORDS.text("thread.number", neighbours.size()));
		around.show(neighbours);
		around.choose(one -> cameFrom.filter(one.spot()::equals).isPresent());
		if (around.control().isFocusControl()) {
			around.setFocus();
		}
		open.setEnabled(middle.isPresent());
		head.getParent().layout();
	}

	private void remember(Optional<Spot> middle) {
		if (middle.isPresent() && !middle.equals(shown)) {
			cameFrom = shown;
			shown = middle;
		}
	}

	/** Puts the focus among the neighbours. */
	void setFocus() {
		around.setFocus();
	}

	/** What shows the neighbours. */
	Composite control() {
		return around.control();
	}
}
