/**
 */
package se.styrkedjan.model.process;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Landscape Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A process in the landscape (process i landskapet).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.LandscapeEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.LandscapeEntry#getProcessId <em>Process Id</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getLandscapeEntry()
 * @model
 * @generated
 */
public interface LandscapeEntry extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"MAIN"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.process.ProcessKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row of the landscape (slag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.process.ProcessKind
	 * @see #setKind(ProcessKind)
	 * @see se.styrkedjan.model.process.ProcessPackage#getLandscapeEntry_Kind()
	 * @model default="MAIN"
	 * @generated
	 */
	ProcessKind getKind();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.LandscapeEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.process.ProcessKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProcessKind value);

	/**
	 * Returns the value of the '<em><b>Process Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the process document (process).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process Id</em>' attribute.
	 * @see #setProcessId(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getLandscapeEntry_ProcessId()
	 * @model
	 * @generated
	 */
	String getProcessId();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.LandscapeEntry#getProcessId <em>Process Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process Id</em>' attribute.
	 * @see #getProcessId()
	 * @generated
	 */
	void setProcessId(String value);

} // LandscapeEntry
