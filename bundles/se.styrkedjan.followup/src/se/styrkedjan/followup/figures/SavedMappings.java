package se.styrkedjan.followup.figures;

import java.util.Optional;
import java.util.Set;

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
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;

/** Mappings kept in the organisation: a file with the same heads is read the same way next time, by everybody. */
final class SavedMappings {

	private SavedMappings() {
	}

	/** The mapping that was last used for a file of these heads. */
	static Optional<FigureMapping> find(Store store, FigureKind kind, Set<String> heads) {
		return organisation(store).map(info -> (Organisation) store.load(info.id()).root()).stream()
				.flatMap(organisation -> organisation.getImportMappings().stream())
				.filter(saved -> kind.name().equals(saved.getKind())).map(MappingText::read)
				.filter(mapping -> mapping.columns().keySet().equals(heads)).findFirst();
	}

	/** Keeps a mapping in place of an earlier one for the same heads. */
	static void keep(Workspace workspace, FigureKind kind, String name, FigureMapping mapping, String savedBy) {
		organisation(workspace.store()).ifPresent(info -> {
			EditingSession session = workspace.open(info.id());
			var organisation = (Organisation) session.root();
			var earlier = organisation.getImportMappings().stream().filter(saved -> kind.name().equals(saved.getKind()))
					.filter(saved -> MappingText.read(saved).columns().keySet().equals(mapping.columns().keySet()))
					.<org.eclipse.emf.ecore.EObject>map(saved -> saved).toList();
			if (!earlier.isEmpty()) {
				session.execute(new RemoveElements(earlier));
			}
			session.execute(new AddElement(organisation, OrganisationPackage.Literals.ORGANISATION__IMPORT_MAPPINGS,
					element(kind, name, mapping)));
			session.save(savedBy, "").whenComplete((revision, error) -> workspace.release(session));
		});
	}

	private static ImportMapping element(FigureKind kind, String name, FigureMapping mapping) {
		ImportMapping saved = Elements.create(OrganisationPackage.Literals.IMPORT_MAPPING);
		saved.setName(name);
		saved.setKind(kind.name());
		saved.setColumns(MappingText.columns(mapping));
		saved.setRows(MappingText.rows(mapping));
		return saved;
	}

	private static Optional<DocumentInfo> organisation(Store store) {
		return store.documents(DocumentFilter.of(DocumentKind.ORGANISATION)).stream().findFirst();
	}
}
