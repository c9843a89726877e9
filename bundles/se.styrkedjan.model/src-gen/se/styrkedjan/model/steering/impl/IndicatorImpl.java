/**
 */
package se.styrkedjan.model.steering.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import se.styrkedjan.model.impl.LinkableImpl;

import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Periodicity;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.steering.Target;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getLineage <em>Lineage</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#isInherited <em>Inherited</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getPeriodicity <em>Periodicity</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#isGenderSplit <em>Gender Split</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.IndicatorImpl#getGoal <em>Goal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends LinkableImpl implements Indicator {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLineage() <em>Lineage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineage()
	 * @generated
	 * @ordered
	 */
	protected static final String LINEAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLineage() <em>Lineage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineage()
	 * @generated
	 * @ordered
	 */
	protected String lineage = LINEAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #isInherited() <em>Inherited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInherited()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INHERITED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInherited() <em>Inherited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInherited()
	 * @generated
	 * @ordered
	 */
	protected boolean inherited = INHERITED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected static final int DECIMALS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected int decimals = DECIMALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.HIGHER;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodicity() <em>Periodicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodicity()
	 * @generated
	 * @ordered
	 */
	protected static final Periodicity PERIODICITY_EDEFAULT = Periodicity.YEAR;

	/**
	 * The cached value of the '{@link #getPeriodicity() <em>Periodicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodicity()
	 * @generated
	 * @ordered
	 */
	protected Periodicity periodicity = PERIODICITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isGenderSplit() <em>Gender Split</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGenderSplit()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GENDER_SPLIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGenderSplit() <em>Gender Split</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGenderSplit()
	 * @generated
	 * @ordered
	 */
	protected boolean genderSplit = GENDER_SPLIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOLERANCE_EDEFAULT = new BigDecimal("25");

	/**
	 * The cached value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal tolerance = TOLERANCE_EDEFAULT;

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
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Target target;

	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<Outcome> outcomes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.INDICATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLineage() {
		return lineage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineage(String newLineage) {
		String oldLineage = lineage;
		lineage = newLineage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__LINEAGE, oldLineage, lineage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInherited() {
		return inherited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInherited(boolean newInherited) {
		boolean oldInherited = inherited;
		inherited = newInherited;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__INHERITED, oldInherited, inherited));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDecimals() {
		return decimals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimals(int newDecimals) {
		int oldDecimals = decimals;
		decimals = newDecimals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__DECIMALS, oldDecimals, decimals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Periodicity getPeriodicity() {
		return periodicity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodicity(Periodicity newPeriodicity) {
		Periodicity oldPeriodicity = periodicity;
		periodicity = newPeriodicity == null ? PERIODICITY_EDEFAULT : newPeriodicity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__PERIODICITY, oldPeriodicity, periodicity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGenderSplit() {
		return genderSplit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenderSplit(boolean newGenderSplit) {
		boolean oldGenderSplit = genderSplit;
		genderSplit = newGenderSplit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__GENDER_SPLIT, oldGenderSplit, genderSplit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTolerance() {
		return tolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTolerance(BigDecimal newTolerance) {
		BigDecimal oldTolerance = tolerance;
		tolerance = newTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__TOLERANCE, oldTolerance, tolerance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Target getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(Target newTarget, NotificationChain msgs) {
		Target oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__TARGET, oldTarget, newTarget);
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
	public void setTarget(Target newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SteeringPackage.INDICATOR__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SteeringPackage.INDICATOR__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Outcome> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EObjectContainmentWithInverseEList<Outcome>(Outcome.class, this, SteeringPackage.INDICATOR__OUTCOMES, SteeringPackage.OUTCOME__INDICATOR);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal getGoal() {
		if (eContainerFeatureID() != SteeringPackage.INDICATOR__GOAL) return null;
		return (Goal)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGoal(Goal newGoal, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newGoal, SteeringPackage.INDICATOR__GOAL, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(Goal newGoal) {
		if (newGoal != eInternalContainer() || (eContainerFeatureID() != SteeringPackage.INDICATOR__GOAL && newGoal != null)) {
			if (EcoreUtil.isAncestor(this, newGoal))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newGoal != null)
				msgs = ((InternalEObject)newGoal).eInverseAdd(this, SteeringPackage.GOAL__INDICATORS, Goal.class, msgs);
			msgs = basicSetGoal(newGoal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.INDICATOR__GOAL, newGoal, newGoal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SteeringPackage.INDICATOR__OUTCOMES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getOutcomes()).basicAdd(otherEnd, msgs);
			case SteeringPackage.INDICATOR__GOAL:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetGoal((Goal)otherEnd, msgs);
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
			case SteeringPackage.INDICATOR__TARGET:
				return basicSetTarget(null, msgs);
			case SteeringPackage.INDICATOR__OUTCOMES:
				return ((InternalEList<?>)getOutcomes()).basicRemove(otherEnd, msgs);
			case SteeringPackage.INDICATOR__GOAL:
				return basicSetGoal(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case SteeringPackage.INDICATOR__GOAL:
				return eInternalContainer().eInverseRemove(this, SteeringPackage.GOAL__INDICATORS, Goal.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SteeringPackage.INDICATOR__TITLE:
				return getTitle();
			case SteeringPackage.INDICATOR__LINEAGE:
				return getLineage();
			case SteeringPackage.INDICATOR__INHERITED:
				return isInherited();
			case SteeringPackage.INDICATOR__UNIT:
				return getUnit();
			case SteeringPackage.INDICATOR__DECIMALS:
				return getDecimals();
			case SteeringPackage.INDICATOR__DIRECTION:
				return getDirection();
			case SteeringPackage.INDICATOR__PERIODICITY:
				return getPeriodicity();
			case SteeringPackage.INDICATOR__GENDER_SPLIT:
				return isGenderSplit();
			case SteeringPackage.INDICATOR__TOLERANCE:
				return getTolerance();
			case SteeringPackage.INDICATOR__DESCRIPTION:
				return getDescription();
			case SteeringPackage.INDICATOR__TARGET:
				return getTarget();
			case SteeringPackage.INDICATOR__OUTCOMES:
				return getOutcomes();
			case SteeringPackage.INDICATOR__GOAL:
				return getGoal();
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
			case SteeringPackage.INDICATOR__TITLE:
				setTitle((String)newValue);
				return;
			case SteeringPackage.INDICATOR__LINEAGE:
				setLineage((String)newValue);
				return;
			case SteeringPackage.INDICATOR__INHERITED:
				setInherited((Boolean)newValue);
				return;
			case SteeringPackage.INDICATOR__UNIT:
				setUnit((String)newValue);
				return;
			case SteeringPackage.INDICATOR__DECIMALS:
				setDecimals((Integer)newValue);
				return;
			case SteeringPackage.INDICATOR__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case SteeringPackage.INDICATOR__PERIODICITY:
				setPeriodicity((Periodicity)newValue);
				return;
			case SteeringPackage.INDICATOR__GENDER_SPLIT:
				setGenderSplit((Boolean)newValue);
				return;
			case SteeringPackage.INDICATOR__TOLERANCE:
				setTolerance((BigDecimal)newValue);
				return;
			case SteeringPackage.INDICATOR__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case SteeringPackage.INDICATOR__TARGET:
				setTarget((Target)newValue);
				return;
			case SteeringPackage.INDICATOR__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends Outcome>)newValue);
				return;
			case SteeringPackage.INDICATOR__GOAL:
				setGoal((Goal)newValue);
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
			case SteeringPackage.INDICATOR__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__LINEAGE:
				setLineage(LINEAGE_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__INHERITED:
				setInherited(INHERITED_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__DECIMALS:
				setDecimals(DECIMALS_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__PERIODICITY:
				setPeriodicity(PERIODICITY_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__GENDER_SPLIT:
				setGenderSplit(GENDER_SPLIT_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__TOLERANCE:
				setTolerance(TOLERANCE_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case SteeringPackage.INDICATOR__TARGET:
				setTarget((Target)null);
				return;
			case SteeringPackage.INDICATOR__OUTCOMES:
				getOutcomes().clear();
				return;
			case SteeringPackage.INDICATOR__GOAL:
				setGoal((Goal)null);
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
			case SteeringPackage.INDICATOR__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SteeringPackage.INDICATOR__LINEAGE:
				return LINEAGE_EDEFAULT == null ? lineage != null : !LINEAGE_EDEFAULT.equals(lineage);
			case SteeringPackage.INDICATOR__INHERITED:
				return inherited != INHERITED_EDEFAULT;
			case SteeringPackage.INDICATOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case SteeringPackage.INDICATOR__DECIMALS:
				return decimals != DECIMALS_EDEFAULT;
			case SteeringPackage.INDICATOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case SteeringPackage.INDICATOR__PERIODICITY:
				return periodicity != PERIODICITY_EDEFAULT;
			case SteeringPackage.INDICATOR__GENDER_SPLIT:
				return genderSplit != GENDER_SPLIT_EDEFAULT;
			case SteeringPackage.INDICATOR__TOLERANCE:
				return TOLERANCE_EDEFAULT == null ? tolerance != null : !TOLERANCE_EDEFAULT.equals(tolerance);
			case SteeringPackage.INDICATOR__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case SteeringPackage.INDICATOR__TARGET:
				return target != null;
			case SteeringPackage.INDICATOR__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case SteeringPackage.INDICATOR__GOAL:
				return getGoal() != null;
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
		result.append(" (title: ");
		result.append(title);
		result.append(", lineage: ");
		result.append(lineage);
		result.append(", inherited: ");
		result.append(inherited);
		result.append(", unit: ");
		result.append(unit);
		result.append(", decimals: ");
		result.append(decimals);
		result.append(", direction: ");
		result.append(direction);
		result.append(", periodicity: ");
		result.append(periodicity);
		result.append(", genderSplit: ");
		result.append(genderSplit);
		result.append(", tolerance: ");
		result.append(tolerance);
		result.append(", description: ");
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
