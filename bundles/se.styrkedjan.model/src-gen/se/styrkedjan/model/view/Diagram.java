/**
 */
package se.styrkedjan.model.view;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One picture of a document (diagram). Coordinates are whole pixels at 100 %, absolute in the diagram, y downwards.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.view.Diagram#getDescription <em>Description</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Diagram#getTarget <em>Target</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Diagram#getLayers <em>Layers</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Diagram#getFilters <em>Filters</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Diagram#isTopDown <em>Top Down</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Diagram#getNodes <em>Nodes</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Diagram#getEdges <em>Edges</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Diagram#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.view.ViewPackage#getDiagram()
 * @model
 * @generated
 */
public interface Diagram extends Element {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the diagram description that it follows (beskrivning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see se.styrkedjan.model.view.ViewPackage#getDiagram_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Diagram#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the diagram shows (visat element).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(EObject)
	 * @see se.styrkedjan.model.view.ViewPackage#getDiagram_Target()
	 * @model
	 * @generated
	 */
	EObject getTarget();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Diagram#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(EObject value);

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the optional layers that are shown, a line each (lager).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' attribute.
	 * @see #setLayers(String)
	 * @see se.styrkedjan.model.view.ViewPackage#getDiagram_Layers()
	 * @model
	 * @generated
	 */
	String getLayers();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Diagram#getLayers <em>Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layers</em>' attribute.
	 * @see #getLayers()
	 * @generated
	 */
	void setLayers(String value);

	/**
	 * Returns the value of the '<em><b>Filters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the filters that are on, a line each (filter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filters</em>' attribute.
	 * @see #setFilters(String)
	 * @see se.styrkedjan.model.view.ViewPackage#getDiagram_Filters()
	 * @model
	 * @generated
	 */
	String getFilters();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Diagram#getFilters <em>Filters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filters</em>' attribute.
	 * @see #getFilters()
	 * @generated
	 */
	void setFilters(String value);

	/**
	 * Returns the value of the '<em><b>Top Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it leads from the top down, with lanes side by side and captions beside their figures, instead of from left to right (uppifrån och ned).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Top Down</em>' attribute.
	 * @see #setTopDown(boolean)
	 * @see se.styrkedjan.model.view.ViewPackage#getDiagram_TopDown()
	 * @model
	 * @generated
	 */
	boolean isTopDown();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Diagram#isTopDown <em>Top Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top Down</em>' attribute.
	 * @see #isTopDown()
	 * @generated
	 */
	void setTopDown(boolean value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.view.NodeView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nodes and containers at the top (noder).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see se.styrkedjan.model.view.ViewPackage#getDiagram_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NodeView> getNodes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.view.EdgeView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All edges (linjer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see se.styrkedjan.model.view.ViewPackage#getDiagram_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<EdgeView> getEdges();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.view.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments pinned to the diagram (kommentarer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see se.styrkedjan.model.view.ViewPackage#getDiagram_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

} // Diagram
