package se.styrkedjan.followup.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.interchange.figures.FigureMapping;
import se.styrkedjan.interchange.figures.MappingText;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.ImportMapping;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

/**
 * Mappings kept in the organisation: a file with the same heads is read the same way next time, by everybody.
 *
 * @param organisation the organisation as it was saved last; empty when there is none to keep mappings in
 */
record SavedMappings(Optional<StoredDocument> organisation) {

	/** Reads them from the store; not on the UI thread. */
	static SavedMappings read(Store store) {
		return new SavedMappings(store.documents(DocumentFilter.of(DocumentKind.ORGANISATION)).stream().findFirst()
				.map(info -> store.load(info.id())));
	}

	/** The mapping that was last used for a file of these heads. */
	Optional<FigureMapping> find(FigureKind kind, Set<String> heads) {
		return organisation.map(document -> (Organisation) document.root()).stream()
				.flatMap(root -> root.getImportMappings().stream())
				.filter(saved -> kind.name().equals(saved.getKind())).map(MappingText::read)
				.filter(mapping -> mapping.columns().keySet().equals(heads)).findFirst();
	}

	/**
	 * Keeps a mapping in place of an earlier one for the same heads; it is saved in the background.
	 *
	 * @param workspace where the organisation is changed
	 * @param savedBy   who keeps it
	 * @param draft     what was taken over with it
	 */
	void keep(Workspace workspace, String savedBy, FiguresDraft draft) {
		organisation.ifPresent(document -> {
			EditingSession session = workspace.open(document);
			var root = (Organisation) session.root();
			List<EObject> earlier = root.getImportMappings().stream().filter(saved -> isSame(saved, draft))
					.<EObject>map(saved -> saved).toList();
			if (!earlier.isEmpty()) {
				session.execute(new RemoveElements(earlier));
			}
			session.execute(new AddElement(root, OrganisationPackage.Literals.ORGANISATION__IMPORT_MAPPINGS, element(draft)));
			session.save(savedBy, "").whenComplete((revision, error) -> workspace.release(session));
		});
	}

	private static boolean isSame(ImportMapping saved, FiguresDraft draft) {
		return draft.kind().name().equals(saved.getKind())
				&& MappingText.read(saved).columns().keySet().equals(draft.mapping().columns().keySet());
	}

	private static ImportMapping element(FiguresDraft draft) {
		ImportMapping saved = Elements.create(OrganisationPackage.Literals.IMPORT_MAPPING);
		saved.setName(draft.sheet().name());
		saved.setKind(draft.kind().name());
		saved.setColumns(MappingText.columns(draft.mapping()));
		saved.setRows(MappingText.rows(draft.mapping()));
		return saved;
	}
}
