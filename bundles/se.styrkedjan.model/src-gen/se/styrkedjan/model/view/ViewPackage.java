/**
 */
package se.styrkedjan.model.view;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How elements are drawn: diagrams, where everything stands, and comments pinned to it. It knows no notation: what a mapping means is said by the viewpoint specification.
 * <!-- end-model-doc -->
 * @see se.styrkedjan.model.view.ViewFactory
 * @model kind="package"
 * @generated
 */
public interface ViewPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "view";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://styrkedjan.se/model/1.0/view";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "view";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ViewPackage eINSTANCE = se.styrkedjan.model.view.impl.ViewPackageImpl.init();

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.view.impl.DepictedImpl <em>Depicted</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.view.impl.DepictedImpl
	 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getDepicted()
	 * @generated
	 */
	int DEPICTED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPICTED__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Diagrams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPICTED__DIAGRAMS = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Depicted</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPICTED_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Depicted</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPICTED_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.view.impl.DiagramImpl <em>Diagram</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.view.impl.DiagramImpl
	 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getDiagram()
	 * @generated
	 */
	int DIAGRAM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__DESCRIPTION = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__TARGET = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__LAYERS = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Filters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__FILTERS = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Top Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__TOP_DOWN = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__NODES = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__EDGES = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__COMMENTS = ModelPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.view.impl.ViewImpl <em>View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.view.impl.ViewImpl
	 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getView()
	 * @generated
	 */
	int VIEW = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__MAPPING = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__TARGET = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__HIDDEN = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fill</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__FILL = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.view.impl.NodeViewImpl <em>Node View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.view.impl.NodeViewImpl
	 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getNodeView()
	 * @generated
	 */
	int NODE_VIEW = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__ID = VIEW__ID;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__MAPPING = VIEW__MAPPING;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__TARGET = VIEW__TARGET;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__HIDDEN = VIEW__HIDDEN;

	/**
	 * The feature id for the '<em><b>Fill</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__FILL = VIEW__FILL;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__X = VIEW_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__Y = VIEW_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__WIDTH = VIEW_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__HEIGHT = VIEW_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__PINNED = VIEW_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__COLLAPSED = VIEW_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Border</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__BORDER = VIEW_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__NODES = VIEW_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__OUTGOING = VIEW_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW__INCOMING = VIEW_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Node View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW_FEATURE_COUNT = VIEW_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Node View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_VIEW_OPERATION_COUNT = VIEW_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.view.impl.EdgeViewImpl <em>Edge View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.view.impl.EdgeViewImpl
	 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getEdgeView()
	 * @generated
	 */
	int EDGE_VIEW = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__ID = VIEW__ID;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__MAPPING = VIEW__MAPPING;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__TARGET = VIEW__TARGET;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__HIDDEN = VIEW__HIDDEN;

	/**
	 * The feature id for the '<em><b>Fill</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__FILL = VIEW__FILL;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__SOURCE = VIEW_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__END = VIEW_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__POINTS = VIEW_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Label X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__LABEL_X = VIEW_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Label Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__LABEL_Y = VIEW_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Label Placed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW__LABEL_PLACED = VIEW_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Edge View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW_FEATURE_COUNT = VIEW_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Edge View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_VIEW_OPERATION_COUNT = VIEW_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.view.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.view.impl.CommentImpl
	 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AUTHOR = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__WRITTEN = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__RESOLVED = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ABOUT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.view.Depicted <em>Depicted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Depicted</em>'.
	 * @see se.styrkedjan.model.view.Depicted
	 * @generated
	 */
	EClass getDepicted();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.view.Depicted#getDiagrams <em>Diagrams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Diagrams</em>'.
	 * @see se.styrkedjan.model.view.Depicted#getDiagrams()
	 * @see #getDepicted()
	 * @generated
	 */
	EReference getDepicted_Diagrams();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.view.Diagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram</em>'.
	 * @see se.styrkedjan.model.view.Diagram
	 * @generated
	 */
	EClass getDiagram();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.Diagram#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see se.styrkedjan.model.view.Diagram#getDescription()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_Description();

	/**
	 * Returns the meta object for the reference '{@link se.styrkedjan.model.view.Diagram#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see se.styrkedjan.model.view.Diagram#getTarget()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Target();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.Diagram#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layers</em>'.
	 * @see se.styrkedjan.model.view.Diagram#getLayers()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_Layers();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.Diagram#getFilters <em>Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filters</em>'.
	 * @see se.styrkedjan.model.view.Diagram#getFilters()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_Filters();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.Diagram#isTopDown <em>Top Down</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Top Down</em>'.
	 * @see se.styrkedjan.model.view.Diagram#isTopDown()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_TopDown();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.view.Diagram#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see se.styrkedjan.model.view.Diagram#getNodes()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.view.Diagram#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see se.styrkedjan.model.view.Diagram#getEdges()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Edges();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.view.Diagram#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see se.styrkedjan.model.view.Diagram#getComments()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Comments();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.view.View <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>View</em>'.
	 * @see se.styrkedjan.model.view.View
	 * @generated
	 */
	EClass getView();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.View#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapping</em>'.
	 * @see se.styrkedjan.model.view.View#getMapping()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Mapping();

	/**
	 * Returns the meta object for the reference '{@link se.styrkedjan.model.view.View#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see se.styrkedjan.model.view.View#getTarget()
	 * @see #getView()
	 * @generated
	 */
	EReference getView_Target();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.View#isHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden</em>'.
	 * @see se.styrkedjan.model.view.View#isHidden()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Hidden();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.View#getFill <em>Fill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fill</em>'.
	 * @see se.styrkedjan.model.view.View#getFill()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Fill();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.view.NodeView <em>Node View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node View</em>'.
	 * @see se.styrkedjan.model.view.NodeView
	 * @generated
	 */
	EClass getNodeView();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.NodeView#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see se.styrkedjan.model.view.NodeView#getX()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_X();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.NodeView#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see se.styrkedjan.model.view.NodeView#getY()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Y();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.NodeView#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see se.styrkedjan.model.view.NodeView#getWidth()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Width();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.NodeView#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see se.styrkedjan.model.view.NodeView#getHeight()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Height();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.NodeView#isPinned <em>Pinned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pinned</em>'.
	 * @see se.styrkedjan.model.view.NodeView#isPinned()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Pinned();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.NodeView#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see se.styrkedjan.model.view.NodeView#isCollapsed()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Collapsed();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.NodeView#isBorder <em>Border</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Border</em>'.
	 * @see se.styrkedjan.model.view.NodeView#isBorder()
	 * @see #getNodeView()
	 * @generated
	 */
	EAttribute getNodeView_Border();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.view.NodeView#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see se.styrkedjan.model.view.NodeView#getNodes()
	 * @see #getNodeView()
	 * @generated
	 */
	EReference getNodeView_Nodes();

	/**
	 * Returns the meta object for the reference list '{@link se.styrkedjan.model.view.NodeView#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outgoing</em>'.
	 * @see se.styrkedjan.model.view.NodeView#getOutgoing()
	 * @see #getNodeView()
	 * @generated
	 */
	EReference getNodeView_Outgoing();

	/**
	 * Returns the meta object for the reference list '{@link se.styrkedjan.model.view.NodeView#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incoming</em>'.
	 * @see se.styrkedjan.model.view.NodeView#getIncoming()
	 * @see #getNodeView()
	 * @generated
	 */
	EReference getNodeView_Incoming();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.view.EdgeView <em>Edge View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge View</em>'.
	 * @see se.styrkedjan.model.view.EdgeView
	 * @generated
	 */
	EClass getEdgeView();

	/**
	 * Returns the meta object for the reference '{@link se.styrkedjan.model.view.EdgeView#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see se.styrkedjan.model.view.EdgeView#getSource()
	 * @see #getEdgeView()
	 * @generated
	 */
	EReference getEdgeView_Source();

	/**
	 * Returns the meta object for the reference '{@link se.styrkedjan.model.view.EdgeView#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>End</em>'.
	 * @see se.styrkedjan.model.view.EdgeView#getEnd()
	 * @see #getEdgeView()
	 * @generated
	 */
	EReference getEdgeView_End();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.EdgeView#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see se.styrkedjan.model.view.EdgeView#getPoints()
	 * @see #getEdgeView()
	 * @generated
	 */
	EAttribute getEdgeView_Points();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.EdgeView#getLabelX <em>Label X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label X</em>'.
	 * @see se.styrkedjan.model.view.EdgeView#getLabelX()
	 * @see #getEdgeView()
	 * @generated
	 */
	EAttribute getEdgeView_LabelX();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.EdgeView#getLabelY <em>Label Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Y</em>'.
	 * @see se.styrkedjan.model.view.EdgeView#getLabelY()
	 * @see #getEdgeView()
	 * @generated
	 */
	EAttribute getEdgeView_LabelY();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.EdgeView#isLabelPlaced <em>Label Placed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Placed</em>'.
	 * @see se.styrkedjan.model.view.EdgeView#isLabelPlaced()
	 * @see #getEdgeView()
	 * @generated
	 */
	EAttribute getEdgeView_LabelPlaced();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.view.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see se.styrkedjan.model.view.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see se.styrkedjan.model.view.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.Comment#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see se.styrkedjan.model.view.Comment#getAuthor()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Author();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.Comment#getWritten <em>Written</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written</em>'.
	 * @see se.styrkedjan.model.view.Comment#getWritten()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Written();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.view.Comment#isResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see se.styrkedjan.model.view.Comment#isResolved()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Resolved();

	/**
	 * Returns the meta object for the reference '{@link se.styrkedjan.model.view.Comment#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>About</em>'.
	 * @see se.styrkedjan.model.view.Comment#getAbout()
	 * @see #getComment()
	 * @generated
	 */
	EReference getComment_About();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ViewFactory getViewFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.view.impl.DepictedImpl <em>Depicted</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.view.impl.DepictedImpl
		 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getDepicted()
		 * @generated
		 */
		EClass DEPICTED = eINSTANCE.getDepicted();

		/**
		 * The meta object literal for the '<em><b>Diagrams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPICTED__DIAGRAMS = eINSTANCE.getDepicted_Diagrams();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.view.impl.DiagramImpl <em>Diagram</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.view.impl.DiagramImpl
		 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getDiagram()
		 * @generated
		 */
		EClass DIAGRAM = eINSTANCE.getDiagram();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__DESCRIPTION = eINSTANCE.getDiagram_Description();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__TARGET = eINSTANCE.getDiagram_Target();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__LAYERS = eINSTANCE.getDiagram_Layers();

		/**
		 * The meta object literal for the '<em><b>Filters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__FILTERS = eINSTANCE.getDiagram_Filters();

		/**
		 * The meta object literal for the '<em><b>Top Down</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__TOP_DOWN = eINSTANCE.getDiagram_TopDown();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__NODES = eINSTANCE.getDiagram_Nodes();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__EDGES = eINSTANCE.getDiagram_Edges();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__COMMENTS = eINSTANCE.getDiagram_Comments();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.view.impl.ViewImpl <em>View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.view.impl.ViewImpl
		 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getView()
		 * @generated
		 */
		EClass VIEW = eINSTANCE.getView();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__MAPPING = eINSTANCE.getView_Mapping();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIEW__TARGET = eINSTANCE.getView_Target();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__HIDDEN = eINSTANCE.getView_Hidden();

		/**
		 * The meta object literal for the '<em><b>Fill</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__FILL = eINSTANCE.getView_Fill();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.view.impl.NodeViewImpl <em>Node View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.view.impl.NodeViewImpl
		 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getNodeView()
		 * @generated
		 */
		EClass NODE_VIEW = eINSTANCE.getNodeView();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__X = eINSTANCE.getNodeView_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__Y = eINSTANCE.getNodeView_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__WIDTH = eINSTANCE.getNodeView_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__HEIGHT = eINSTANCE.getNodeView_Height();

		/**
		 * The meta object literal for the '<em><b>Pinned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__PINNED = eINSTANCE.getNodeView_Pinned();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__COLLAPSED = eINSTANCE.getNodeView_Collapsed();

		/**
		 * The meta object literal for the '<em><b>Border</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_VIEW__BORDER = eINSTANCE.getNodeView_Border();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_VIEW__NODES = eINSTANCE.getNodeView_Nodes();

		/**
		 * The meta object literal for the '<em><b>Outgoing</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_VIEW__OUTGOING = eINSTANCE.getNodeView_Outgoing();

		/**
		 * The meta object literal for the '<em><b>Incoming</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_VIEW__INCOMING = eINSTANCE.getNodeView_Incoming();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.view.impl.EdgeViewImpl <em>Edge View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.view.impl.EdgeViewImpl
		 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getEdgeView()
		 * @generated
		 */
		EClass EDGE_VIEW = eINSTANCE.getEdgeView();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDGE_VIEW__SOURCE = eINSTANCE.getEdgeView_Source();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDGE_VIEW__END = eINSTANCE.getEdgeView_End();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_VIEW__POINTS = eINSTANCE.getEdgeView_Points();

		/**
		 * The meta object literal for the '<em><b>Label X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_VIEW__LABEL_X = eINSTANCE.getEdgeView_LabelX();

		/**
		 * The meta object literal for the '<em><b>Label Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_VIEW__LABEL_Y = eINSTANCE.getEdgeView_LabelY();

		/**
		 * The meta object literal for the '<em><b>Label Placed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE_VIEW__LABEL_PLACED = eINSTANCE.getEdgeView_LabelPlaced();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.view.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.view.impl.CommentImpl
		 * @see se.styrkedjan.model.view.impl.ViewPackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AUTHOR = eINSTANCE.getComment_Author();

		/**
		 * The meta object literal for the '<em><b>Written</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__WRITTEN = eINSTANCE.getComment_Written();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__RESOLVED = eINSTANCE.getComment_Resolved();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT__ABOUT = eINSTANCE.getComment_About();

	}

} //ViewPackage
