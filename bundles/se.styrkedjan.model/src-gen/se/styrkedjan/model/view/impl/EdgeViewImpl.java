/**
 */
package se.styrkedjan.model.view.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Edge View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.view.impl.EdgeViewImpl#getSource <em>Source</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.EdgeViewImpl#getEnd <em>End</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.EdgeViewImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.EdgeViewImpl#getLabelX <em>Label X</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.EdgeViewImpl#getLabelY <em>Label Y</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.impl.EdgeViewImpl#isLabelPlaced <em>Label Placed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EdgeViewImpl extends ViewImpl implements EdgeView {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected NodeView source;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected NodeView end;

	/**
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final String POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected String points = POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelX() <em>Label X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelX()
	 * @generated
	 * @ordered
	 */
	protected static final int LABEL_X_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLabelX() <em>Label X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelX()
	 * @generated
	 * @ordered
	 */
	protected int labelX = LABEL_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelY() <em>Label Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelY()
	 * @generated
	 * @ordered
	 */
	protected static final int LABEL_Y_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLabelY() <em>Label Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelY()
	 * @generated
	 * @ordered
	 */
	protected int labelY = LABEL_Y_EDEFAULT;

	/**
	 * The default value of the '{@link #isLabelPlaced() <em>Label Placed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLabelPlaced()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LABEL_PLACED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLabelPlaced() <em>Label Placed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLabelPlaced()
	 * @generated
	 * @ordered
	 */
	protected boolean labelPlaced = LABEL_PLACED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EdgeViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.Literals.EDGE_VIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeView getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (NodeView)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ViewPackage.EDGE_VIEW__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NodeView basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(NodeView newSource, NotificationChain msgs) {
		NodeView oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(NodeView newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, ViewPackage.NODE_VIEW__OUTGOING, NodeView.class, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, ViewPackage.NODE_VIEW__OUTGOING, NodeView.class, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeView getEnd() {
		if (end != null && end.eIsProxy()) {
			InternalEObject oldEnd = (InternalEObject)end;
			end = (NodeView)eResolveProxy(oldEnd);
			if (end != oldEnd) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ViewPackage.EDGE_VIEW__END, oldEnd, end));
			}
		}
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NodeView basicGetEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEnd(NodeView newEnd, NotificationChain msgs) {
		NodeView oldEnd = end;
		end = newEnd;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__END, oldEnd, newEnd);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(NodeView newEnd) {
		if (newEnd != end) {
			NotificationChain msgs = null;
			if (end != null)
				msgs = ((InternalEObject)end).eInverseRemove(this, ViewPackage.NODE_VIEW__INCOMING, NodeView.class, msgs);
			if (newEnd != null)
				msgs = ((InternalEObject)newEnd).eInverseAdd(this, ViewPackage.NODE_VIEW__INCOMING, NodeView.class, msgs);
			msgs = basicSetEnd(newEnd, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__END, newEnd, newEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(String newPoints) {
		String oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLabelX() {
		return labelX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelX(int newLabelX) {
		int oldLabelX = labelX;
		labelX = newLabelX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__LABEL_X, oldLabelX, labelX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLabelY() {
		return labelY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelY(int newLabelY) {
		int oldLabelY = labelY;
		labelY = newLabelY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__LABEL_Y, oldLabelY, labelY));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLabelPlaced() {
		return labelPlaced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelPlaced(boolean newLabelPlaced) {
		boolean oldLabelPlaced = labelPlaced;
		labelPlaced = newLabelPlaced;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_VIEW__LABEL_PLACED, oldLabelPlaced, labelPlaced));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.EDGE_VIEW__SOURCE:
				if (source != null)
					msgs = ((InternalEObject)source).eInverseRemove(this, ViewPackage.NODE_VIEW__OUTGOING, NodeView.class, msgs);
				return basicSetSource((NodeView)otherEnd, msgs);
			case ViewPackage.EDGE_VIEW__END:
				if (end != null)
					msgs = ((InternalEObject)end).eInverseRemove(this, ViewPackage.NODE_VIEW__INCOMING, NodeView.class, msgs);
				return basicSetEnd((NodeView)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.EDGE_VIEW__SOURCE:
				return basicSetSource(null, msgs);
			case ViewPackage.EDGE_VIEW__END:
				return basicSetEnd(null, msgs);
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
			case ViewPackage.EDGE_VIEW__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case ViewPackage.EDGE_VIEW__END:
				if (resolve) return getEnd();
				return basicGetEnd();
			case ViewPackage.EDGE_VIEW__POINTS:
				return getPoints();
			case ViewPackage.EDGE_VIEW__LABEL_X:
				return getLabelX();
			case ViewPackage.EDGE_VIEW__LABEL_Y:
				return getLabelY();
			case ViewPackage.EDGE_VIEW__LABEL_PLACED:
				return isLabelPlaced();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ViewPackage.EDGE_VIEW__SOURCE:
				setSource((NodeView)newValue);
				return;
			case ViewPackage.EDGE_VIEW__END:
				setEnd((NodeView)newValue);
				return;
			case ViewPackage.EDGE_VIEW__POINTS:
				setPoints((String)newValue);
				return;
			case ViewPackage.EDGE_VIEW__LABEL_X:
				setLabelX((Integer)newValue);
				return;
			case ViewPackage.EDGE_VIEW__LABEL_Y:
				setLabelY((Integer)newValue);
				return;
			case ViewPackage.EDGE_VIEW__LABEL_PLACED:
				setLabelPlaced((Boolean)newValue);
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
			case ViewPackage.EDGE_VIEW__SOURCE:
				setSource((NodeView)null);
				return;
			case ViewPackage.EDGE_VIEW__END:
				setEnd((NodeView)null);
				return;
			case ViewPackage.EDGE_VIEW__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case ViewPackage.EDGE_VIEW__LABEL_X:
				setLabelX(LABEL_X_EDEFAULT);
				return;
			case ViewPackage.EDGE_VIEW__LABEL_Y:
				setLabelY(LABEL_Y_EDEFAULT);
				return;
			case ViewPackage.EDGE_VIEW__LABEL_PLACED:
				setLabelPlaced(LABEL_PLACED_EDEFAULT);
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
			case ViewPackage.EDGE_VIEW__SOURCE:
				return source != null;
			case ViewPackage.EDGE_VIEW__END:
				return end != null;
			case ViewPackage.EDGE_VIEW__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case ViewPackage.EDGE_VIEW__LABEL_X:
				return labelX != LABEL_X_EDEFAULT;
			case ViewPackage.EDGE_VIEW__LABEL_Y:
				return labelY != LABEL_Y_EDEFAULT;
			case ViewPackage.EDGE_VIEW__LABEL_PLACED:
				return labelPlaced != LABEL_PLACED_EDEFAULT;
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
		result.append(" (points: ");
		result.append(points);
		result.append(", labelX: ");
		result.append(labelX);
		result.append(", labelY: ");
		result.append(labelY);
		result.append(", labelPlaced: ");
		result.append(labelPlaced);
		result.append(')');
		return result.toString();
	}

} //EdgeViewImpl
