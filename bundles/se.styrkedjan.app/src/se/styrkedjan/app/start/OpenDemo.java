package se.styrkedjan.app.start;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.contribution.WelcomeAction;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.work.AfterDialogs;
import se.styrkedjan.ui.work.LongWork;

/** Puts the demo's invented plans into the database and goes to them; of use while there are no plans. */
public final class OpenDemo implements WelcomeAction {

	private static final Messages TEXT = Messages.of(OpenDemo.class);

	@Override
	public boolean isAvailable() {
		return WorkContext.get().store()
				.map(store -> store.documents(DocumentFilter.of(DocumentKind.PLAN)).isEmpty()).orElse(false);
	}

	@Override
	public void run(Shell parent) {
		WorkContext.get().store().ifPresent(store -> install(store, parent));
	}

	private static void install(Store store, Shell parent) {
		AfterDialogs place = AfterDialogs.now();
		LongWork.run(TEXT.text("demo.running"), progress -> DemoContent.install(store, TEXT.text("demo.savedBy")),
				place.then(saved -> show()), place.then(error -> Alert.tell(parent, StoreProblem.text(error))));
	}

	private static void show() {
		WorkContext.get().changed();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Place.all().stream().skip(1).findFirst().ifPresent(place -> place.show(window));
	}
}
