package se.styrkedjan.followup.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;

/**
 * Digests of plans, made when first asked for and kept until the plan is saved anew or the day ends. Thread-safe.
 */
public final class PlanDigests {

	/** Those of the program: several pages show the same plans. */
	private static final PlanDigests SHARED = new PlanDigests();

	private final Map<String, Kept> kept = new ConcurrentHashMap<>();

	private record Kept(PlanDigest digest, LocalDate day) {
	}

	/** The digests that all pages share. */
	public static PlanDigests shared() {
		return SHARED;
	}

	/** The digest of a plan, if it has been made and still holds. */
	public Optional<PlanDigest> of(DocumentInfo plan) {
		return Optional.ofNullable(kept.get(plan.id()))
				.filter(one -> one.digest().info().equals(plan) && one.day().equals(LocalDate.now())).map(Kept::digest);
	}

	/**
	 * Makes the digests that are lacking; not for a UI thread.
	 *
	 * @param store    where the plans are
	 * @param plans    the plans
	 * @param progress told of each; may stop the work, what has been made stays
	 */
	public void make(Store store, List<DocumentInfo> plans, Progress progress) {
		int done = 0;
		for (DocumentInfo plan : plans) {
			progress.worked(done++, plans.size());
			if (of(plan).isEmpty() && store.load(plan.id()).root() instanceof Plan loaded) {
				LocalDate today = LocalDate.now();
				kept.put(plan.id(), new Kept(PlanDigest.of(plan, loaded, today), today));
			}
		}
	}
}
