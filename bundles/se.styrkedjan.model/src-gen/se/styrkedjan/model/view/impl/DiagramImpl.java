/**
 */
package se.styrkedjan.model.view.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.styrkedjan.model.impl.ElementImpl;

import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.view.impl.DiagramImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.DiagramImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.DiagramImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.DiagramImpl#getFilters <em>Filters</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.DiagramImpl#isTopDown <em>Top Down</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.DiagramImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.DiagramImpl#getEdges <em>Edges</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.DiagramImpl#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiagramImpl extends ElementImpl implements Diagram {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected EObject target;

	/**
	 * The default value of the '{@link #getLayers() <em>Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected static final String LAYERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected String layers = LAYERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilters() <em>Filters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilters()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilters() <em>Filters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilters()
	 * @generated
	 * @ordered
	 */
	protected String filters = FILTERS_EDEFAULT;

	/**
	 * The default value of the '{@link #isTopDown() <em>Top Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTopDown()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TOP_DOWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTopDown() <em>Top Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTopDown()
	 * @generated
	 * @ordered
	 */
	protected boolean topDown = TOP_DOWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<NodeView> nodes;

	/**
	 * The cached value of the '{@link #getEdges() <em>Edges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<EdgeView> edges;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiagramImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.Literals.DIAGRAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DIAGRAM__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject getTarget() {
		if (target != null && target.eIsProxy()) {
			InternalEObject oldTarget = (InternalEObject)target;
			target = eResolveProxy(oldTarget);
			if (target != oldTarget) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ViewPackage.DIAGRAM__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EObject basicGetTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(EObject newTarget) {
		EObject oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DIAGRAM__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLayers() {
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayers(String newLayers) {
		String oldLayers = layers;
		layers = newLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DIAGRAM__LAYERS, oldLayers, layers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilters() {
		return filters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilters(String newFilters) {
		String oldFilters = filters;
		filters = newFilters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DIAGRAM__FILTERS, oldFilters, filters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTopDown() {
		return topDown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopDown(boolean newTopDown) {
		boolean oldTopDown = topDown;
		topDown = newTopDown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DIAGRAM__TOP_DOWN, oldTopDown, topDown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NodeView> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<NodeView>(NodeView.class, this, ViewPackage.DIAGRAM__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EdgeView> getEdges() {
		if (edges == null) {
			edges = new EObjectContainmentEList<EdgeView>(EdgeView.class, this, ViewPackage.DIAGRAM__EDGES);
		}
		return edges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, ViewPackage.DIAGRAM__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.DIAGRAM__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case ViewPackage.DIAGRAM__EDGES:
				return ((InternalEList<?>)getEdges()).basicRemove(otherEnd, msgs);
			case ViewPackage.DIAGRAM__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
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
			case ViewPackage.DIAGRAM__DESCRIPTION:
				return getDescription();
			case ViewPackage.DIAGRAM__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
			case ViewPackage.DIAGRAM__LAYERS:
				return getLayers();
			case ViewPackage.DIAGRAM__FILTERS:
				return getFilters();
			case ViewPackage.DIAGRAM__TOP_DOWN:
				return isTopDown();
			case ViewPackage.DIAGRAM__NODES:
				return getNodes();
			case ViewPackage.DIAGRAM__EDGES:
				return getEdges();
			case ViewPackage.DIAGRAM__COMMENTS:
				return getComments();
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
			case ViewPackage.DIAGRAM__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ViewPackage.DIAGRAM__TARGET:
				setTarget((EObject)newValue);
				return;
			case ViewPackage.DIAGRAM__LAYERS:
				setLayers((String)newValue);
				return;
			case ViewPackage.DIAGRAM__FILTERS:
				setFilters((String)newValue);
				return;
			case ViewPackage.DIAGRAM__TOP_DOWN:
				setTopDown((Boolean)newValue);
				return;
			case ViewPackage.DIAGRAM__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends NodeView>)newValue);
				return;
			case ViewPackage.DIAGRAM__EDGES:
				getEdges().clear();
				getEdges().addAll((Collection<? extends EdgeView>)newValue);
				return;
			case ViewPackage.DIAGRAM__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
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
			case ViewPackage.DIAGRAM__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ViewPackage.DIAGRAM__TARGET:
				setTarget((EObject)null);
				return;
			case ViewPackage.DIAGRAM__LAYERS:
				setLayers(LAYERS_EDEFAULT);
				return;
			case ViewPackage.DIAGRAM__FILTERS:
				setFilters(FILTERS_EDEFAULT);
				return;
			case ViewPackage.DIAGRAM__TOP_DOWN:
				setTopDown(TOP_DOWN_EDEFAULT);
				return;
			case ViewPackage.DIAGRAM__NODES:
				getNodes().clear();
				return;
			case ViewPackage.DIAGRAM__EDGES:
				getEdges().clear();
				return;
			case ViewPackage.DIAGRAM__COMMENTS:
				getComments().clear();
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
			case ViewPackage.DIAGRAM__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ViewPackage.DIAGRAM__TARGET:
				return target != null;
			case ViewPackage.DIAGRAM__LAYERS:
				return LAYERS_EDEFAULT == null ? layers != null : !LAYERS_EDEFAULT.equals(layers);
			case ViewPackage.DIAGRAM__FILTERS:
				return FILTERS_EDEFAULT == null ? filters != null : !FILTERS_EDEFAULT.equals(filters);
			case ViewPackage.DIAGRAM__TOP_DOWN:
				return topDown != TOP_DOWN_EDEFAULT;
			case ViewPackage.DIAGRAM__NODES:
				return nodes != null && !nodes.isEmpty();
			case ViewPackage.DIAGRAM__EDGES:
				return edges != null && !edges.isEmpty();
			case ViewPackage.DIAGRAM__COMMENTS:
				return comments != null && !comments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (description: ");
		result.append(description);
		result.append(", layers: ");
		result.append(layers);
		result.append(", filters: ");
		result.append(filters);
		result.append(", topDown: ");
		result.append(topDown);
		result.append(')');
		return result.toString();
	}

} //DiagramImpl
