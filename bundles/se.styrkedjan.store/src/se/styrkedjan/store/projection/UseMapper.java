package se.styrkedjan.store.projection;

import static se.styrkedjan.model.process.ProcessPackage.Literals.ACTOR__PARTY;
import static se.styrkedjan.model.process.ProcessPackage.Literals.CONNECTOR__PROCESS_ID;
import static se.styrkedjan.model.process.ProcessPackage.Literals.DOCUMENT_NODE__REFERENCE_ID;
import static se.styrkedjan.model.process.ProcessPackage.Literals.LANDSCAPE_ENTRY__PROCESS_ID;
import static se.styrkedjan.model.process.ProcessPackage.Literals.LANE__PARTY;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__OWNER_ROLE;
import static se.styrkedjan.model.process.ProcessPackage.Literals.SUB_PROCESS_CALL__PROCESS_ID;
import static se.styrkedjan.model.process.ProcessPackage.Literals.SYSTEM_NODE__SYSTEM_ID;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;

/** Elements of the dictionary and processes that other elements name by identity; links have entries of their own. */
final class UseMapper implements EntryMapper {

	private static final List<EAttribute> IDENTITIES = List.of(PROCESS__OWNER_ROLE, LANE__PARTY, ACTOR__PARTY,
			DOCUMENT_NODE__REFERENCE_ID, SYSTEM_NODE__SYSTEM_ID, SUB_PROCESS_CALL__PROCESS_ID,
			CONNECTOR__PROCESS_ID, LANDSCAPE_ENTRY__PROCESS_ID);

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		for (EAttribute identity : IDENTITIES) {
			if (identity.getEContainingClass().isInstance(element)) {
				String target = Columns.id((String) element.eGet(identity));
				String id = Columns.id(((Element) element).getId());
				if (!target.isEmpty() && !id.isEmpty()) {
					entries.accept(new UseEntry(id, identity.getName(), target));
				}
			}
		}
	}
}
