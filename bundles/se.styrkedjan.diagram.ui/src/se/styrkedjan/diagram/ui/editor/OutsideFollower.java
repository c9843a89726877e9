package se.styrkedjan.diagram.ui.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.outside.Outside;
import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.outside.OutsideQuestion;
import se.styrkedjan.design.outside.OutsideReader;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.store.Queries;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Keeps a diagram in step with what other documents say of it, such as the state of a process. Used on the UI thread. */
final class OutsideFollower implements AutoCloseable {

	private static final Messages WORDS = Messages.of(OutsideFollower.class);

	private final Sheet sheet;
	private final Queries queries;
	private final Runnable follower = this::read;
	/** Readings begun; the answer of any but the last is old. */
	private int begun;
	private boolean closed;
	private Outside shown = Outside.UNKNOWN;

	/** Begins to read, and reads again whenever documents have been saved, until it is closed. */
	OutsideFollower(Sheet sheet, Queries queries) {
		this.sheet = sheet;
		this.queries = queries;
		WorkContext.get().addListener(follower);
		read();
	}

	private void read() {
		// the user goes on working in the document, so that only what is asked about it is taken along
		OutsideQuestion question = OutsideQuestion.of(root());
		int number = ++begun;
		LongWork.run(WORDS.text("outside.reading"), progress -> new OutsideReader(queries).read(question),
				outside -> show(number, outside), this::failed);
	}

	private void show(int number, Outside outside) {
		if (!closed && number == begun && !outside.equals(shown)) {
			shown = outside;
			OutsideAdapter.handIn(root(), outside);
			sheet.live().refresh();
		}
	}

	/** The diagram can be worked on all the same; what it said before of other documents stays. */
	private void failed(Throwable problem) {
		if (!closed) {
			ILog.of(OutsideFollower.class).error("what other documents say could not be read", problem);
			Notice.tell(WORDS.text("outside.failed"));
		}
	}

	private EObject root() {
		return sheet.session().root();
	}

	@Override
	public void close() {
		closed = true;
		WorkContext.get().removeListener(follower);
	}
}
