/**
 */
package se.styrkedjan.model.view;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edge View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line between two nodes (linje).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.view.EdgeView#getSource <em>Source</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.EdgeView#getEnd <em>End</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.EdgeView#getPoints <em>Points</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.EdgeView#getLabelX <em>Label X</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.EdgeView#getLabelY <em>Label Y</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.EdgeView#isLabelPlaced <em>Label Placed</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.view.ViewPackage#getEdgeView()
 * @model
 * @generated
 */
public interface EdgeView extends View {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.view.NodeView#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts (från).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(NodeView)
	 * @see se.styrkedjan.model.view.ViewPackage#getEdgeView_Source()
	 * @see se.styrkedjan.model.view.NodeView#getOutgoing
	 * @model opposite="outgoing"
	 * @generated
	 */
	NodeView getSource();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.EdgeView#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(NodeView value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.view.NodeView#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends (till).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' reference.
	 * @see #setEnd(NodeView)
	 * @see se.styrkedjan.model.view.ViewPackage#getEdgeView_End()
	 * @see se.styrkedjan.model.view.NodeView#getIncoming
	 * @model opposite="incoming"
	 * @generated
	 */
	NodeView getEnd();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.EdgeView#getEnd <em>End</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' reference.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(NodeView value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All points of the line from edge to edge as x,y pairs with spaces between; empty until routed (punkter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(String)
	 * @see se.styrkedjan.model.view.ViewPackage#getEdgeView_Points()
	 * @model
	 * @generated
	 */
	String getPoints();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.EdgeView#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(String value);

	/**
	 * Returns the value of the '<em><b>Label X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge of the label, pixels, when the line has one (etikettens x).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label X</em>' attribute.
	 * @see #setLabelX(int)
	 * @see se.styrkedjan.model.view.ViewPackage#getEdgeView_LabelX()
	 * @model
	 * @generated
	 */
	int getLabelX();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.EdgeView#getLabelX <em>Label X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label X</em>' attribute.
	 * @see #getLabelX()
	 * @generated
	 */
	void setLabelX(int value);

	/**
	 * Returns the value of the '<em><b>Label Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper edge of the label, pixels (etikettens y).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Y</em>' attribute.
	 * @see #setLabelY(int)
	 * @see se.styrkedjan.model.view.ViewPackage#getEdgeView_LabelY()
	 * @model
	 * @generated
	 */
	int getLabelY();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.EdgeView#getLabelY <em>Label Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Y</em>' attribute.
	 * @see #getLabelY()
	 * @generated
	 */
	void setLabelY(int value);

	/**
	 * Returns the value of the '<em><b>Label Placed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the label stands where labelX and labelY say; else it is placed at the line (etikett placerad).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Placed</em>' attribute.
	 * @see #setLabelPlaced(boolean)
	 * @see se.styrkedjan.model.view.ViewPackage#getEdgeView_LabelPlaced()
	 * @model default="false"
	 * @generated
	 */
	boolean isLabelPlaced();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.EdgeView#isLabelPlaced <em>Label Placed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Placed</em>' attribute.
	 * @see #isLabelPlaced()
	 * @generated
	 */
	void setLabelPlaced(boolean value);

} // EdgeView
