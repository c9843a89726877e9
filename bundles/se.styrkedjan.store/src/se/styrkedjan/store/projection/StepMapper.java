package se.styrkedjan.store.projection;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.FlowNode;

/** What stands on the map of a process. */
final class StepMapper implements EntryMapper {

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof FlowNode node) {
			String lane = node.getLane() == null ? "" : Columns.title(node.getLane().getName());
			entries.accept(new StepEntry(Columns.id(node.getId()), node.eClass().getName(),
					Columns.title(node.getName()), lane));
		}
	}
}
