/**
 */
package se.styrkedjan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Linkable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element that can be joined to elements of other documents (länkbart element).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.Linkable#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.ModelPackage#getLinkable()
 * @model abstract="true"
 * @generated
 */
public interface Linkable extends Element {
	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links out of this element to elements of any document (länkar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see se.styrkedjan.model.ModelPackage#getLinkable_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

} // Linkable
