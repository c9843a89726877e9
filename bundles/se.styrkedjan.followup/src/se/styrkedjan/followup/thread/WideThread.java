package se.styrkedjan.followup.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.rules.thread.GoldenThread;
import se.styrkedjan.store.Store;

/**
 * The golden thread through the plans of all units of a year. The unit's own plan is at hand; of the others one is read
 * when an element of it comes into the middle. Immutable.
 */
final class WideThread {

	private final FollowUpData data;
	private final PlanUnits units;

	WideThread(FollowUpData data) {
		this.data = data;
		this.units = new PlanUnits(data.plans(), data.documents());
	}

	/** Where an element of the unit's own documents stands, by its UUID or lineage. */
	Optional<Spot> spot(String elementId) {
		return data.thread().node(elementId).map(node -> new Spot(node.documentId(), node.id()));
	}

	/** What is at hand of an element: nothing when it stands in the plan of another unit. */
	Surroundings atHand(Spot spot) {
		return Surroundings.in(data.thread(), spot.elementId(), units);
	}

	/** All of an element; asks the store, so not for a UI thread. */
	Surroundings find(Store store, Spot spot) {
		GoldenThread thread = thread(store, spot);
		Surroundings near = Surroundings.in(thread, spot.elementId(), units);
		return near.middle().map(middle -> near
				.with(new OtherPlans(store.queries(), units, data.choice().year()).around(middle, thread))).orElse(near);
	}

	private GoldenThread thread(Store store, Spot spot) {
		if (data.thread().node(spot.elementId()).isPresent() || !units.isPlan(spot.documentId())) {
			return data.thread();
		}
		List<EObject> documents = new ArrayList<>(List.of(store.load(spot.documentId()).root()));
		documents.addAll(data.documents());
		return GoldenThread.through(documents);
	}
}
