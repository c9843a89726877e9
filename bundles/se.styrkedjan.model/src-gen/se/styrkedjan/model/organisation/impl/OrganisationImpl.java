/**
 */
package se.styrkedjan.model.organisation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.styrkedjan.model.impl.NamedElementImpl;

import se.styrkedjan.model.organisation.ExternalParty;
import se.styrkedjan.model.organisation.ImportMapping;
import se.styrkedjan.model.organisation.ItSystem;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.organisation.ReferenceDocument;
import se.styrkedjan.model.organisation.Role;
import se.styrkedjan.model.organisation.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.organisation.impl.OrganisationImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.impl.OrganisationImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.impl.OrganisationImpl#getExternalParties <em>External Parties</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.impl.OrganisationImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.impl.OrganisationImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.impl.OrganisationImpl#getImportMappings <em>Import Mappings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends NamedElementImpl implements Organisation {
	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<Unit> units;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getExternalParties() <em>External Parties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalParties()
	 * @generated
	 * @ordered
	 */
	protected EList<ExternalParty> externalParties;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<ItSystem> systems;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<ReferenceDocument> documents;

	/**
	 * The cached value of the '{@link #getImportMappings() <em>Import Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportMapping> importMappings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OrganisationPackage.Literals.ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<Unit>(Unit.class, this, OrganisationPackage.ORGANISATION__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, OrganisationPackage.ORGANISATION__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalParty> getExternalParties() {
		if (externalParties == null) {
			externalParties = new EObjectContainmentEList<ExternalParty>(ExternalParty.class, this, OrganisationPackage.ORGANISATION__EXTERNAL_PARTIES);
		}
		return externalParties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ItSystem> getSystems() {
		if (systems == null) {
			systems = new EObjectContainmentEList<ItSystem>(ItSystem.class, this, OrganisationPackage.ORGANISATION__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReferenceDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<ReferenceDocument>(ReferenceDocument.class, this, OrganisationPackage.ORGANISATION__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportMapping> getImportMappings() {
		if (importMappings == null) {
			importMappings = new EObjectContainmentEList<ImportMapping>(ImportMapping.class, this, OrganisationPackage.ORGANISATION__IMPORT_MAPPINGS);
		}
		return importMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OrganisationPackage.ORGANISATION__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.ORGANISATION__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.ORGANISATION__EXTERNAL_PARTIES:
				return ((InternalEList<?>)getExternalParties()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.ORGANISATION__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.ORGANISATION__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.ORGANISATION__IMPORT_MAPPINGS:
				return ((InternalEList<?>)getImportMappings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OrganisationPackage.ORGANISATION__UNITS:
				return getUnits();
			case OrganisationPackage.ORGANISATION__ROLES:
				return getRoles();
			case OrganisationPackage.ORGANISATION__EXTERNAL_PARTIES:
				return getExternalParties();
			case OrganisationPackage.ORGANISATION__SYSTEMS:
				return getSystems();
			case OrganisationPackage.ORGANISATION__DOCUMENTS:
				return getDocuments();
			case OrganisationPackage.ORGANISATION__IMPORT_MAPPINGS:
				return getImportMappings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OrganisationPackage.ORGANISATION__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case OrganisationPackage.ORGANISATION__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case OrganisationPackage.ORGANISATION__EXTERNAL_PARTIES:
				getExternalParties().clear();
				getExternalParties().addAll((Collection<? extends ExternalParty>)newValue);
				return;
			case OrganisationPackage.ORGANISATION__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends ItSystem>)newValue);
				return;
			case OrganisationPackage.ORGANISATION__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends ReferenceDocument>)newValue);
				return;
			case OrganisationPackage.ORGANISATION__IMPORT_MAPPINGS:
				getImportMappings().clear();
				getImportMappings().addAll((Collection<? extends ImportMapping>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case OrganisationPackage.ORGANISATION__UNITS:
				getUnits().clear();
				return;
			case OrganisationPackage.ORGANISATION__ROLES:
				getRoles().clear();
				return;
			case OrganisationPackage.ORGANISATION__EXTERNAL_PARTIES:
				getExternalParties().clear();
				return;
			case OrganisationPackage.ORGANISATION__SYSTEMS:
				getSystems().clear();
				return;
			case OrganisationPackage.ORGANISATION__DOCUMENTS:
				getDocuments().clear();
				return;
			case OrganisationPackage.ORGANISATION__IMPORT_MAPPINGS:
				getImportMappings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case OrganisationPackage.ORGANISATION__UNITS:
				return units != null && !units.isEmpty();
			case OrganisationPackage.ORGANISATION__ROLES:
				return roles != null && !roles.isEmpty();
			case OrganisationPackage.ORGANISATION__EXTERNAL_PARTIES:
				return externalParties != null && !externalParties.isEmpty();
			case OrganisationPackage.ORGANISATION__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case OrganisationPackage.ORGANISATION__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case OrganisationPackage.ORGANISATION__IMPORT_MAPPINGS:
				return importMappings != null && !importMappings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //OrganisationImpl
