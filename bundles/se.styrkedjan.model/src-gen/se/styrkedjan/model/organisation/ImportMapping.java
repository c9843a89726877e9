/**
 */
package se.styrkedjan.model.organisation;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the columns of a file of figures are read (koppling för import).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.organisation.ImportMapping#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.ImportMapping#getColumns <em>Columns</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.ImportMapping#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.organisation.OrganisationPackage#getImportMapping()
 * @model
 * @generated
 */
public interface ImportMapping extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is imported: outcomes or economy (slag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getImportMapping_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.organisation.ImportMapping#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column heads and what they mean, as head=meaning, a line each (kolumner).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute.
	 * @see #setColumns(String)
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getImportMapping_Columns()
	 * @model
	 * @generated
	 */
	String getColumns();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.organisation.ImportMapping#getColumns <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Columns</em>' attribute.
	 * @see #getColumns()
	 * @generated
	 */
	void setColumns(String value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of rows and lineages of indicators, as name=lineage, a line each (rader).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(String)
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getImportMapping_Rows()
	 * @model
	 * @generated
	 */
	String getRows();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.organisation.ImportMapping#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(String value);

} // ImportMapping
