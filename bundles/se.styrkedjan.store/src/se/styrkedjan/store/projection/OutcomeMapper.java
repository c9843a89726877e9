package se.styrkedjan.store.projection;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;

/** Outcomes of indicators. */
final class OutcomeMapper implements EntryMapper {

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Outcome outcome && outcome.eContainer() instanceof Indicator indicator) {
			entries.accept(new OutcomeEntry(Columns.id(outcome.getId()), Columns.id(indicator.getId()),
					Columns.id(indicator.getLineage()), outcome.getPeriod(), Columns.number(outcome.getValue()),
					outcome.getFulfilment()));
		}
	}
}
