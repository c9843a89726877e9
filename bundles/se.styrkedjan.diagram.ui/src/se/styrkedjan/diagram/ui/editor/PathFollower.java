package se.styrkedjan.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;

import se.styrkedjan.diagram.ui.tools.Breadcrumb;
import se.styrkedjan.diagram.ui.tools.Crumb;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.ProcessInput;
import se.styrkedjan.ui.work.LongWork;

/** Keeps the breadcrumb of an editor: the way the user came, or else where the process stands among all. */
final class PathFollower {

	private static final Messages WORDS = Messages.of(PathFollower.class);

	private final Breadcrumb breadcrumb;
	private final EditingSession session;
	private final ProcessInput input;
	private List<Crumb> above = List.of();
	private boolean walked;

	PathFollower(Breadcrumb breadcrumb, EditingSession session, ProcessInput input) {
		this.breadcrumb = breadcrumb;
		this.session = session;
		this.input = input;
	}

	/** Looks up where the process stands, unless the user comes from somewhere. */
	void look(Store store) {
		LongWork.run(WORDS.text("path.reading"), progress -> Ancestry.of(store, input.documentId()), found -> {
			if (!walked) {
				show(found);
			}
		}, problem -> ILog.of(PathFollower.class).error("where the process stands could not be read", problem));
	}

	/** The user comes by these levels. */
	void cameBy(List<Crumb> levels) {
		walked = true;
		show(levels);
	}

	private void show(List<Crumb> levels) {
		above = levels;
		refresh();
	}

	/** Shows the levels with the name as it is now. */
	void refresh() {
		breadcrumb.show(above, name());
	}

	/** The way to what this diagram leads to. */
	List<Crumb> below() {
		List<Crumb> way = new ArrayList<>(above);
		way.add(Crumb.of(name(), new DiagramLocation(session.documentId(), input.description(),
				Titles.of(session.root()))));
		return way;
	}

	private String name() {
		String title = Titles.of(session.root());
		boolean numbered = session.root() instanceof Process process && process.getNumber() != null
				&& !process.getNumber().isBlank();
		return numbered ? ((Process) session.root()).getNumber() + ' ' + title : title;
	}
}
