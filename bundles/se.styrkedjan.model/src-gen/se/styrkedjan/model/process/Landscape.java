/**
 */
package se.styrkedjan.model.process;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.NamedElement;

import se.styrkedjan.model.view.Depicted;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Landscape</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The map of all processes (processlandskap).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Landscape#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getLandscape()
 * @model
 * @generated
 */
public interface Landscape extends NamedElement, Depicted {
	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.LandscapeEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processes in their places, in order (processer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getLandscape_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<LandscapeEntry> getEntries();

} // Landscape
