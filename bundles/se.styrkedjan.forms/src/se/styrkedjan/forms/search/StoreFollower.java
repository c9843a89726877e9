package se.styrkedjan.forms.search;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;

/** Says, as long as a control is there, that another database is open than before. Used on the UI thread. */
final class StoreFollower {

	private final Runnable changed;
	private Optional<Store> last = WorkContext.get().store();

	StoreFollower(Control owner, Runnable changed) {
		this.changed = changed;
		Runnable follower = this::look;
		WorkContext.get().addListener(follower);
		owner.addDisposeListener(event -> WorkContext.get().removeListener(follower));
	}

	private void look() {
		Optional<Store> now = WorkContext.get().store();
		if (!now.equals(last)) {
			last = now;
			changed.run();
		}
	}
}
