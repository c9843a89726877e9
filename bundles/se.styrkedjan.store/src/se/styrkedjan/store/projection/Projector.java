package se.styrkedjan.store.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** Derives the projection of a document. Thread-safe: it holds no state. */
public final class Projector {

	private record Identity(Class<?> kind, String key) {
	}

	private Projector() {
	}

	/**
	 * Derives the projection. An element without a usable id has no entry, and of two elements with the same id the
	 * first has: a model that breaks the rules can still be saved.
	 *
	 * @param root root element, which is not changed
	 */
	public static Projection project(EObject root) {
		List<Entry> entries = new ArrayList<>();
		Set<Identity> known = new HashSet<>();
		Consumer<Entry> collector = entry -> {
			if (!entry.key().isEmpty() && known.add(new Identity(entry.getClass(), entry.key()))) {
				entries.add(entry);
			}
		};
		List<EntryMapper> mappers = List.of(new GoalMapper(root), new IndicatorMapper(), new OutcomeMapper(),
				new ActivityMapper(), new CaseMapper(), new RiskMapper(), new StepMapper(),
				new ProcessMapper(), new UseMapper(), new LinkMapper(), new TextMapper());
		mappers.forEach(mapper -> mapper.map(root, collector));
		root.eAllContents()
				.forEachRemaining(element -> mappers.forEach(mapper -> mapper.map(element, collector)));
		return new Projection(entries);
	}
}
