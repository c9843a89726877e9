package se.styrkedjan.forms.navigator;

import java.util.Optional;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** Shows the chain of the plan of the unit and year chosen at the top, or how to begin when there is none. */
public final class NavigatorView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.forms.navigator";

	private static final Messages WORDS = Messages.of(NavigatorView.class);

	private final Runnable follower = this::follow;
	private final ChoiceElsewhere elsewhere = new ChoiceElsewhere(this::shown);
	private final StackLayout stack = new StackLayout();
	private Composite area;
	private NavigatorContent content;
	private Workspace workspace;
	private Object wanted;

	@Override
	public void createPartControl(Composite parent) {
		area = Theme.current().paint(new Composite(parent, 0), Tone.PANEL, Tone.TEXT);
		area.setLayout(stack);
		WorkContext.get().addListener(follower);
		getSite().getWorkbenchWindow().addPerspectiveListener(elsewhere);
		follow();
	}

	/** Looks up the plan of the choice off the UI thread, and shows it when that is still the choice then. */
	private void follow() {
		WorkContext context = WorkContext.get();
		Choice choice = context.choice();
		wanted = choice;
		if (context.store().isEmpty()) {
			show(new LookingNavigator(area));
			return;
		}
		if (!choice.isComplete()) {
			show(new EmptyNavigator(area, choice));
			return;
		}
		if (content instanceof EmptyNavigator) {
			show(new LookingNavigator(area));
		}
		Store store = context.store().orElseThrow();
		LongWork.run(WORDS.text("looking"), progress -> store.queries().plan(choice.unitId(), choice.year()),
				plan -> found(choice, plan), error -> failed(choice, error));
	}

	private void found(Choice choice, Optional<DocumentInfo> plan) {
		if (choice != wanted || area.isDisposed()) {
			return;
		}
		if (plan.isEmpty()) {
			show(new EmptyNavigator(area, choice));
		} else if (content == null || !content.shows(plan.get().id())) {
			Store store = WorkContext.get().store().orElseThrow();
			LongWork.run(WORDS.text("looking"), progress -> store.load(plan.get().id()), loaded -> show(choice, loaded),
					error -> failed(choice, error));
		}
	}

	private void show(Choice choice, StoredDocument plan) {
		if (choice == wanted && !area.isDisposed()) {
			Workspace current = WorkContext.get().workspace().orElseThrow();
			EditingSession session = current.open(plan);
			show(new PlanNavigator(area, session, getSite().getPage()));
			workspace = current;
			new ChosenPlan(getSite().getPage(), session).show();
		}
	}

	/** A plan that was taken away while it was looked up is simply not there any more. */
	private void failed(Choice choice, Throwable error) {
		if (choice == wanted && !area.isDisposed()) {
			show(new EmptyNavigator(area, choice));
			if (!(error instanceof StoreException reason && reason.code() == StoreException.Code.DOCUMENT_MISSING)) {
				Alert.tell(area.getShell(), StoreProblem.text(error));
			}
		}
	}

	private Optional<EditingSession> shown() {
		return Optional.ofNullable(content).flatMap(NavigatorContent::shown);
	}

	private void show(NavigatorContent other) {
		close();
		content = other;
		stack.topControl = other.control();
		area.layout();
	}

	private void close() {
		if (content != null) {
			content.shown().ifPresent(session -> workspace.release(session));
			content.control().dispose();
			content = null;
		}
	}

	@Override
	public void setFocus() {
		if (content != null) {
			content.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == EditingSession.class) {
			return adapter.cast(shown().orElse(null));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		WorkContext.get().removeListener(follower);
		getSite().getWorkbenchWindow().removePerspectiveListener(elsewhere);
		close();
		super.dispose();
	}
}
