package se.styrkedjan.store.projection;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.Link;

/** Links to elements of any document. */
final class LinkMapper implements EntryMapper {

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Link link) {
			entries.accept(new LinkEntry(Columns.id(link.getId()), Ancestors.containerId(link, Element.class),
					link.getKind(), Columns.id(link.getTarget()), Columns.id(link.getDocument())));
		}
	}
}
