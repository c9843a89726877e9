package se.styrkedjan.editing.operations;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;

/**
 * Stands at the root of a plan and knows which elements were in it when its plan document (VP) was approved or decided:
 * they are what the document says, and what has been added since is not. Reads that revision the first time it is asked.
 */
public final class ApprovedPlan extends AdapterImpl {

	private final LongFunction<Optional<Set<String>>> read;
	private final Map<Long, Optional<Set<String>>> known = new ConcurrentHashMap<>();

	private ApprovedPlan(LongFunction<Optional<Set<String>>> read) {
		this.read = read;
	}

	/** Lets a plan know; nothing for any other document. */
	public static void attach(EObject root, Store store) {
		if (root instanceof Plan plan && EcoreUtil.getExistingAdapter(plan, ApprovedPlan.class) == null) {
			plan.eAdapters().add(new ApprovedPlan(revision -> read(store, plan.getId(), revision)));
		}
	}

	/** A revision that cannot be read leaves everything locked, which loses nothing. */
	private static Optional<Set<String>> read(Store store, String id, long revision) {
		try {
			return Optional.of(ids(store.load(id, revision).root()));
		} catch (StoreException e) {
			return Optional.empty();
		}
	}

	private static Set<String> ids(EObject root) {
		TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false);
		Iterable<EObject> elements = () -> all;
		return StreamSupport.stream(elements.spliterator(), false).filter(Element.class::isInstance)
				.map(element -> ((Element) element).getId()).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether it is known what the plan document says, so that there can be more in the plan than that. */
	static boolean isKnown(Plan plan) {
		return ids(plan).isPresent();
	}

	/** Whether an element belongs to what the plan document says; so when that is not known. */
	static boolean holds(Plan plan, EObject element) {
		return ids(plan).map(ids -> element instanceof Element one && ids.contains(one.getId())).orElse(true);
	}

	private static Optional<Set<String>> ids(Plan plan) {
		long revision = plan.getReports().stream().filter(report -> report.getPeriod() == Period.VP).findFirst()
				.map(Report::getFrozenRevision).orElse(0L);
		return revision > 0 && EcoreUtil.getExistingAdapter(plan, ApprovedPlan.class) instanceof ApprovedPlan approved
				? approved.known.computeIfAbsent(revision, approved.read::apply) : Optional.empty();
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == ApprovedPlan.class;
	}
}
