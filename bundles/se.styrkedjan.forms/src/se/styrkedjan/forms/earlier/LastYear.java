package se.styrkedjan.forms.earlier;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/**
 * The plan that a unit had the year before, as it was saved last; loaded beside the user interface when it is first asked
 * for. It is only read. Used on the UI thread.
 */
public final class LastYear extends AdapterImpl {

	private static final Messages WORDS = Messages.of(LastYear.class);

	private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
	private Optional<Plan> plan = Optional.empty();
	private boolean asked;

	private LastYear() {
	}

	/** The year before that of the plan in a session. */
	public static LastYear of(EditingSession session) {
		if (EcoreUtil.getExistingAdapter(session.root(), LastYear.class) instanceof LastYear existing) {
			return existing;
		}
		LastYear made = new LastYear();
		session.root().eAdapters().add(made);
		return made;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == LastYear.class;
	}

	/**
	 * The plan.
	 *
	 * @param now   the plan of this year
	 * @param found is run once the plan has been loaded, when it has not been yet
	 * @return empty until it is loaded, and when there is none
	 */
	public Optional<Plan> plan(Plan now, Runnable found) {
		if (!asked) {
			asked = true;
			WorkContext.get().store().ifPresent(store -> load(store, now.getUnitId(), now.getYear() - 1));
		}
		if (plan.isEmpty() && !waiting.contains(found)) {
			waiting.add(found);
		}
		return plan;
	}

	private void load(Store store, String unitId, int year) {
		LongWork.run(WORDS.text("lastYear"), progress -> store.queries().plan(unitId == null ? "" : unitId, year)
				.map(info -> (Plan) store.load(info.id()).root()), this::show,
				error -> System.getLogger(LastYear.class.getName()).log(System.Logger.Level.WARNING, "no last year", error));
	}

	private void show(Optional<Plan> loaded) {
		plan = loaded;
		if (plan.isPresent()) {
			waiting.forEach(Runnable::run);
		}
		waiting.clear();
	}
}
