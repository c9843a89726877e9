/**
 */
package se.styrkedjan.model.view;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node or container of a diagram (nod).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.view.NodeView#getX <em>X</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#getY <em>Y</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#getWidth <em>Width</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#getHeight <em>Height</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#isPinned <em>Pinned</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#isCollapsed <em>Collapsed</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#isBorder <em>Border</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#getNodes <em>Nodes</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.NodeView#getIncoming <em>Incoming</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.view.ViewPackage#getNodeView()
 * @model
 * @generated
 */
public interface NodeView extends View {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge, pixels (x).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_X()
	 * @model
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.NodeView#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper edge, pixels (y).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Y()
	 * @model
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.NodeView#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width, pixels; 0 until placed (bredd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Width()
	 * @model
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.NodeView#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height, pixels; 0 until placed (höjd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Height()
	 * @model
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.NodeView#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Pinned</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the layout must leave it where it is (fäst).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pinned</em>' attribute.
	 * @see #setPinned(boolean)
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Pinned()
	 * @model default="false"
	 * @generated
	 */
	boolean isPinned();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.NodeView#isPinned <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinned</em>' attribute.
	 * @see #isPinned()
	 * @generated
	 */
	void setPinned(boolean value);

	/**
	 * Returns the value of the '<em><b>Collapsed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when what it holds is not shown (hopfälld).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collapsed</em>' attribute.
	 * @see #setCollapsed(boolean)
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Collapsed()
	 * @model default="false"
	 * @generated
	 */
	boolean isCollapsed();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.NodeView#isCollapsed <em>Collapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collapsed</em>' attribute.
	 * @see #isCollapsed()
	 * @generated
	 */
	void setCollapsed(boolean value);

	/**
	 * Returns the value of the '<em><b>Border</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a node that sits on the edge of its container (kantnod).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Border</em>' attribute.
	 * @see #setBorder(boolean)
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Border()
	 * @model default="false"
	 * @generated
	 */
	boolean isBorder();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.NodeView#isBorder <em>Border</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Border</em>' attribute.
	 * @see #isBorder()
	 * @generated
	 */
	void setBorder(boolean value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.view.NodeView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it holds (innehåll).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NodeView> getNodes();

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.view.EdgeView}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.view.EdgeView#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edges from it (utgående).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Outgoing()
	 * @see se.styrkedjan.model.view.EdgeView#getSource
	 * @model opposite="source"
	 * @generated
	 */
	EList<EdgeView> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.view.EdgeView}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.view.EdgeView#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edges to it (inkommande).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see se.styrkedjan.model.view.ViewPackage#getNodeView_Incoming()
	 * @see se.styrkedjan.model.view.EdgeView#getEnd
	 * @model opposite="end"
	 * @generated
	 */
	EList<EdgeView> getIncoming();

} // NodeView
