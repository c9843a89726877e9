package se.styrkedjan.processes.dictionary;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.OrganisationPackage.Literals;

/** The lists of the dictionary that can be added to here; units are kept with the organisation. */
enum DictionaryKind {
	ROLES(Literals.ORGANISATION__ROLES, Literals.ROLE),
	PARTIES(Literals.ORGANISATION__EXTERNAL_PARTIES, Literals.EXTERNAL_PARTY),
	SYSTEMS(Literals.ORGANISATION__SYSTEMS, Literals.IT_SYSTEM),
	DOCUMENTS(Literals.ORGANISATION__DOCUMENTS, Literals.REFERENCE_DOCUMENT);

	private final EReference list;
	private final EClass type;

	DictionaryKind(EReference list, EClass type) {
		this.list = list;
		this.type = type;
	}

	/** The containment of the organisation. */
	EReference list() {
		return list;
	}

	/** The class of what it holds. */
	EClass type() {
		return type;
	}

	/** What it holds in an organisation. */
	@SuppressWarnings("unchecked")
	List<NamedElement> of(Organisation organisation) {
		return (List<NamedElement>) organisation.eGet(list);
	}
}
