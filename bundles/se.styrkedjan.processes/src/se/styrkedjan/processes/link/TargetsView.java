package se.styrkedjan.processes.link;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.process.LinkTargets;
import se.styrkedjan.editing.process.LinkTargets.Found;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.processes.open.Followed;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.ElementChoice;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** The goals, indicators, risks and controls of the plans beside the map, to be dragged to it or linked to what is chosen. */
public final class TargetsView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.processes.targets";

	private static final Messages WORDS = Messages.of(TargetsView.class);

	private final Runnable follower = this::read;
	private TargetList list;
	private Optional<OpenProcess> open = Optional.empty();
	private Followed followed;

	@Override
	public void createPartControl(Composite parent) {
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, 0, 0));
		list = new TargetList(parent, this::link);
		list.setLayoutData(FormKit.fillBoth());
		Runnable nothing = () -> {
			// the plans stay the same whatever is done on the map
		};
		followed = new Followed(getSite().getPage(), other -> open = other, nothing, nothing);
		WorkContext.get().addListener(follower);
		read();
	}

	private void read() {
		Optional<Store> store = WorkContext.get().store();
		store.ifPresent(known -> LongWork.run(WORDS.text("reading"), progress -> LinkTargets.of(known), this::found,
				error -> found(List.of())));
	}

	private void found(List<Found> read) {
		if (!list.isDisposed()) {
			list.offer(read);
		}
	}

	/** Links what is chosen on the map, or the process itself; goals are always those of the process. */
	private void link(Found found) {
		if (open.isEmpty()) {
			Notice.tell(WORDS.text("noProcess"));
			return;
		}
		List<Linkable> elements = elements(open.get().session(), found.kind());
		List<Linkable> others = elements.stream().filter(element -> !Linking.isLinked(element, found)).toList();
		String names = String.join(", ", elements.stream().map(Titles::of).toList());
		if (others.isEmpty()) {
			Notice.tell(WORDS.text(elements.isEmpty() ? "notHere" : "already", names, found.target().label()));
		} else if (open.get().perform(Linking.of(others, found)).isEmpty()) {
			Notice.tell(WORDS.text("linked", names, found.target().label()));
		}
	}

	static List<Linkable> elements(EditingSession session, LinkKind kind) {
		List<? extends EObject> chosen = kind == LinkKind.GOAL ? List.of() : ElementChoice.of(session).chosen();
		return (chosen.isEmpty() ? List.of(session.root()) : chosen).stream().filter(Linkable.class::isInstance)
				.map(Linkable.class::cast).toList();
	}

	@Override
	public void setFocus() {
		list.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditingSession.class ? adapter.cast(open.map(OpenProcess::session).orElse(null))
				: super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		WorkContext.get().removeListener(follower);
		if (followed != null) {
			followed.dispose();
		}
		super.dispose();
	}
}
