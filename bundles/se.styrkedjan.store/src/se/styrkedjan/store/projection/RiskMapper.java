package se.styrkedjan.store.projection;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.control.Risk;

/** Risks of the internal control. */
final class RiskMapper implements EntryMapper {

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Risk risk) {
			entries.accept(new RiskEntry(Columns.id(risk.getId()), Columns.title(risk.getEvent()),
					Columns.title(risk.getProcess()), risk.getLikelihood(), risk.getConsequence()));
		}
	}
}
