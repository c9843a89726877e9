/**
 */
package se.styrkedjan.model.steering.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import se.styrkedjan.model.impl.LinkableImpl;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.SteeringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getLineage <em>Lineage</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#isInherited <em>Inherited</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getExpectedResult <em>Expected Result</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getWorkingMethods <em>Working Methods</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getResourceUse <em>Resource Use</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getFollowUp <em>Follow Up</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getDevelopment <em>Development</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getOtherText <em>Other Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.GoalImpl#getAssessments <em>Assessments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GoalImpl extends LinkableImpl implements Goal {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final GoalLevel LEVEL_EDEFAULT = GoalLevel.CITY_DIRECTION;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected GoalLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getExpectedResult() <em>Expected Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedResult()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedResult() <em>Expected Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedResult()
	 * @generated
	 * @ordered
	 */
	protected String expectedResult = EXPECTED_RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkingMethods() <em>Working Methods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkingMethods()
	 * @generated
	 * @ordered
	 */
	protected static final String WORKING_METHODS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkingMethods() <em>Working Methods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkingMethods()
	 * @generated
	 * @ordered
	 */
	protected String workingMethods = WORKING_METHODS_EDEFAULT;

	/**
	 * The default value of the '{@link #getResourceUse() <em>Resource Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceUse()
	 * @generated
	 * @ordered
	 */
	protected static final String RESOURCE_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResourceUse() <em>Resource Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceUse()
	 * @generated
	 * @ordered
	 */
	protected String resourceUse = RESOURCE_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFollowUp() <em>Follow Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUp()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLLOW_UP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFollowUp() <em>Follow Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUp()
	 * @generated
	 * @ordered
	 */
	protected String followUp = FOLLOW_UP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDevelopment() <em>Development</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevelopment()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVELOPMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDevelopment() <em>Development</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevelopment()
	 * @generated
	 * @ordered
	 */
	protected String development = DEVELOPMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOtherText() <em>Other Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherText()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOtherText() <em>Other Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherText()
	 * @generated
	 * @ordered
	 */
	protected String otherText = OTHER_TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GoalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.GOAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoalLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(GoalLevel newLevel) {
		GoalLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__LINEAGE, oldLineage, lineage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__INHERITED, oldInherited, inherited));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpectedResult() {
		return expectedResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedResult(String newExpectedResult) {
		String oldExpectedResult = expectedResult;
		expectedResult = newExpectedResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__EXPECTED_RESULT, oldExpectedResult, expectedResult));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkingMethods() {
		return workingMethods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkingMethods(String newWorkingMethods) {
		String oldWorkingMethods = workingMethods;
		workingMethods = newWorkingMethods;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__WORKING_METHODS, oldWorkingMethods, workingMethods));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResourceUse() {
		return resourceUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResourceUse(String newResourceUse) {
		String oldResourceUse = resourceUse;
		resourceUse = newResourceUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__RESOURCE_USE, oldResourceUse, resourceUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFollowUp() {
		return followUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowUp(String newFollowUp) {
		String oldFollowUp = followUp;
		followUp = newFollowUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__FOLLOW_UP, oldFollowUp, followUp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevelopment() {
		return development;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevelopment(String newDevelopment) {
		String oldDevelopment = development;
		development = newDevelopment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__DEVELOPMENT, oldDevelopment, development));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOtherText() {
		return otherText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherText(String newOtherText) {
		String oldOtherText = otherText;
		otherText = newOtherText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__OTHER_TEXT, oldOtherText, otherText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentWithInverseEList<Goal>(Goal.class, this, SteeringPackage.GOAL__GOALS, SteeringPackage.GOAL__PARENT);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal getParent() {
		if (eContainerFeatureID() != SteeringPackage.GOAL__PARENT) return null;
		return (Goal)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParent(Goal newParent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newParent, SteeringPackage.GOAL__PARENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Goal newParent) {
		if (newParent != eInternalContainer() || (eContainerFeatureID() != SteeringPackage.GOAL__PARENT && newParent != null)) {
			if (EcoreUtil.isAncestor(this, newParent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newParent != null)
				msgs = ((InternalEObject)newParent).eInverseAdd(this, SteeringPackage.GOAL__GOALS, Goal.class, msgs);
			msgs = basicSetParent(newParent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.GOAL__PARENT, newParent, newParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentWithInverseEList<Indicator>(Indicator.class, this, SteeringPackage.GOAL__INDICATORS, SteeringPackage.INDICATOR__GOAL);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentWithInverseEList<Activity>(Activity.class, this, SteeringPackage.GOAL__ACTIVITIES, SteeringPackage.ACTIVITY__GOAL);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<Assessment>(Assessment.class, this, SteeringPackage.GOAL__ASSESSMENTS);
		}
		return assessments;
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
			case SteeringPackage.GOAL__GOALS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getGoals()).basicAdd(otherEnd, msgs);
			case SteeringPackage.GOAL__PARENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetParent((Goal)otherEnd, msgs);
			case SteeringPackage.GOAL__INDICATORS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIndicators()).basicAdd(otherEnd, msgs);
			case SteeringPackage.GOAL__ACTIVITIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getActivities()).basicAdd(otherEnd, msgs);
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
			case SteeringPackage.GOAL__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case SteeringPackage.GOAL__PARENT:
				return basicSetParent(null, msgs);
			case SteeringPackage.GOAL__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case SteeringPackage.GOAL__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case SteeringPackage.GOAL__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
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
			case SteeringPackage.GOAL__PARENT:
				return eInternalContainer().eInverseRemove(this, SteeringPackage.GOAL__GOALS, Goal.class, msgs);
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
			case SteeringPackage.GOAL__LEVEL:
				return getLevel();
			case SteeringPackage.GOAL__NUMBER:
				return getNumber();
			case SteeringPackage.GOAL__TITLE:
				return getTitle();
			case SteeringPackage.GOAL__LINEAGE:
				return getLineage();
			case SteeringPackage.GOAL__INHERITED:
				return isInherited();
			case SteeringPackage.GOAL__DESCRIPTION:
				return getDescription();
			case SteeringPackage.GOAL__EXPECTED_RESULT:
				return getExpectedResult();
			case SteeringPackage.GOAL__WORKING_METHODS:
				return getWorkingMethods();
			case SteeringPackage.GOAL__RESOURCE_USE:
				return getResourceUse();
			case SteeringPackage.GOAL__FOLLOW_UP:
				return getFollowUp();
			case SteeringPackage.GOAL__DEVELOPMENT:
				return getDevelopment();
			case SteeringPackage.GOAL__OTHER_TEXT:
				return getOtherText();
			case SteeringPackage.GOAL__GOALS:
				return getGoals();
			case SteeringPackage.GOAL__PARENT:
				return getParent();
			case SteeringPackage.GOAL__INDICATORS:
				return getIndicators();
			case SteeringPackage.GOAL__ACTIVITIES:
				return getActivities();
			case SteeringPackage.GOAL__ASSESSMENTS:
				return getAssessments();
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
			case SteeringPackage.GOAL__LEVEL:
				setLevel((GoalLevel)newValue);
				return;
			case SteeringPackage.GOAL__NUMBER:
				setNumber((String)newValue);
				return;
			case SteeringPackage.GOAL__TITLE:
				setTitle((String)newValue);
				return;
			case SteeringPackage.GOAL__LINEAGE:
				setLineage((String)newValue);
				return;
			case SteeringPackage.GOAL__INHERITED:
				setInherited((Boolean)newValue);
				return;
			case SteeringPackage.GOAL__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case SteeringPackage.GOAL__EXPECTED_RESULT:
				setExpectedResult((String)newValue);
				return;
			case SteeringPackage.GOAL__WORKING_METHODS:
				setWorkingMethods((String)newValue);
				return;
			case SteeringPackage.GOAL__RESOURCE_USE:
				setResourceUse((String)newValue);
				return;
			case SteeringPackage.GOAL__FOLLOW_UP:
				setFollowUp((String)newValue);
				return;
			case SteeringPackage.GOAL__DEVELOPMENT:
				setDevelopment((String)newValue);
				return;
			case SteeringPackage.GOAL__OTHER_TEXT:
				setOtherText((String)newValue);
				return;
			case SteeringPackage.GOAL__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case SteeringPackage.GOAL__PARENT:
				setParent((Goal)newValue);
				return;
			case SteeringPackage.GOAL__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case SteeringPackage.GOAL__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case SteeringPackage.GOAL__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
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
			case SteeringPackage.GOAL__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case SteeringPackage.GOAL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SteeringPackage.GOAL__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SteeringPackage.GOAL__LINEAGE:
				setLineage(LINEAGE_EDEFAULT);
				return;
			case SteeringPackage.GOAL__INHERITED:
				setInherited(INHERITED_EDEFAULT);
				return;
			case SteeringPackage.GOAL__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case SteeringPackage.GOAL__EXPECTED_RESULT:
				setExpectedResult(EXPECTED_RESULT_EDEFAULT);
				return;
			case SteeringPackage.GOAL__WORKING_METHODS:
				setWorkingMethods(WORKING_METHODS_EDEFAULT);
				return;
			case SteeringPackage.GOAL__RESOURCE_USE:
				setResourceUse(RESOURCE_USE_EDEFAULT);
				return;
			case SteeringPackage.GOAL__FOLLOW_UP:
				setFollowUp(FOLLOW_UP_EDEFAULT);
				return;
			case SteeringPackage.GOAL__DEVELOPMENT:
				setDevelopment(DEVELOPMENT_EDEFAULT);
				return;
			case SteeringPackage.GOAL__OTHER_TEXT:
				setOtherText(OTHER_TEXT_EDEFAULT);
				return;
			case SteeringPackage.GOAL__GOALS:
				getGoals().clear();
				return;
			case SteeringPackage.GOAL__PARENT:
				setParent((Goal)null);
				return;
			case SteeringPackage.GOAL__INDICATORS:
				getIndicators().clear();
				return;
			case SteeringPackage.GOAL__ACTIVITIES:
				getActivities().clear();
				return;
			case SteeringPackage.GOAL__ASSESSMENTS:
				getAssessments().clear();
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
			case SteeringPackage.GOAL__LEVEL:
				return level != LEVEL_EDEFAULT;
			case SteeringPackage.GOAL__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case SteeringPackage.GOAL__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SteeringPackage.GOAL__LINEAGE:
				return LINEAGE_EDEFAULT == null ? lineage != null : !LINEAGE_EDEFAULT.equals(lineage);
			case SteeringPackage.GOAL__INHERITED:
				return inherited != INHERITED_EDEFAULT;
			case SteeringPackage.GOAL__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case SteeringPackage.GOAL__EXPECTED_RESULT:
				return EXPECTED_RESULT_EDEFAULT == null ? expectedResult != null : !EXPECTED_RESULT_EDEFAULT.equals(expectedResult);
			case SteeringPackage.GOAL__WORKING_METHODS:
				return WORKING_METHODS_EDEFAULT == null ? workingMethods != null : !WORKING_METHODS_EDEFAULT.equals(workingMethods);
			case SteeringPackage.GOAL__RESOURCE_USE:
				return RESOURCE_USE_EDEFAULT == null ? resourceUse != null : !RESOURCE_USE_EDEFAULT.equals(resourceUse);
			case SteeringPackage.GOAL__FOLLOW_UP:
				return FOLLOW_UP_EDEFAULT == null ? followUp != null : !FOLLOW_UP_EDEFAULT.equals(followUp);
			case SteeringPackage.GOAL__DEVELOPMENT:
				return DEVELOPMENT_EDEFAULT == null ? development != null : !DEVELOPMENT_EDEFAULT.equals(development);
			case SteeringPackage.GOAL__OTHER_TEXT:
				return OTHER_TEXT_EDEFAULT == null ? otherText != null : !OTHER_TEXT_EDEFAULT.equals(otherText);
			case SteeringPackage.GOAL__GOALS:
				return goals != null && !goals.isEmpty();
			case SteeringPackage.GOAL__PARENT:
				return getParent() != null;
			case SteeringPackage.GOAL__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case SteeringPackage.GOAL__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case SteeringPackage.GOAL__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
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
		result.append(" (level: ");
		result.append(level);
		result.append(", number: ");
		result.append(number);
		result.append(", title: ");
		result.append(title);
		result.append(", lineage: ");
		result.append(lineage);
		result.append(", inherited: ");
		result.append(inherited);
		result.append(", description: ");
		result.append(description);
		result.append(", expectedResult: ");
		result.append(expectedResult);
		result.append(", workingMethods: ");
		result.append(workingMethods);
		result.append(", resourceUse: ");
		result.append(resourceUse);
		result.append(", followUp: ");
		result.append(followUp);
		result.append(", development: ");
		result.append(development);
		result.append(", otherText: ");
		result.append(otherText);
		result.append(')');
		return result.toString();
	}

} //GoalImpl
