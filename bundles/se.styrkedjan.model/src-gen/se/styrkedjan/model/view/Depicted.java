/**
 */
package se.styrkedjan.model.view;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Depicted</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element that keeps the diagrams that show it (avbildat element).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.view.Depicted#getDiagrams <em>Diagrams</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.view.ViewPackage#getDepicted()
 * @model abstract="true"
 * @generated
 */
public interface Depicted extends Element {
	/**
	 * Returns the value of the '<em><b>Diagrams</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.view.Diagram}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diagrams of the element, one for each description (diagram).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagrams</em>' containment reference list.
	 * @see se.styrkedjan.model.view.ViewPackage#getDepicted_Diagrams()
	 * @model containment="true"
	 * @generated
	 */
	EList<Diagram> getDiagrams();

} // Depicted
