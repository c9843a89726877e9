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
import org.eclipse.emf.ecore.util.InternalEList;

import se.styrkedjan.model.control.InternalControl;

import se.styrkedjan.model.impl.LinkableImpl;

import se.styrkedjan.model.register.CaseRegister;

import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.SteeringPackage;

import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.ViewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getDiagrams <em>Diagrams</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getUnitId <em>Unit Id</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getYear <em>Year</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getChainId <em>Chain Id</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getReports <em>Reports</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getEconomy <em>Economy</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getInternalControl <em>Internal Control</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.PlanImpl#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanImpl extends LinkableImpl implements Plan {
	/**
	 * The cached value of the '{@link #getDiagrams() <em>Diagrams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagrams()
	 * @generated
	 * @ordered
	 */
	protected EList<Diagram> diagrams;

	/**
	 * The default value of the '{@link #getUnitId() <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitId()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitId() <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitId()
	 * @generated
	 * @ordered
	 */
	protected String unitId = UNIT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitName() <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitName()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitName() <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitName()
	 * @generated
	 * @ordered
	 */
	protected String unitName = UNIT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getChainId() <em>Chain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChainId()
	 * @generated
	 * @ordered
	 */
	protected static final String CHAIN_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChainId() <em>Chain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChainId()
	 * @generated
	 * @ordered
	 */
	protected String chainId = CHAIN_ID_EDEFAULT;

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
	 * The cached value of the '{@link #getReports() <em>Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReports()
	 * @generated
	 * @ordered
	 */
	protected EList<Report> reports;

	/**
	 * The cached value of the '{@link #getEconomy() <em>Economy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEconomy()
	 * @generated
	 * @ordered
	 */
	protected Economy economy;

	/**
	 * The cached value of the '{@link #getRegister() <em>Register</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegister()
	 * @generated
	 * @ordered
	 */
	protected CaseRegister register;

	/**
	 * The cached value of the '{@link #getInternalControl() <em>Internal Control</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalControl()
	 * @generated
	 * @ordered
	 */
	protected InternalControl internalControl;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<CalendarEvent> events;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Diagram> getDiagrams() {
		if (diagrams == null) {
			diagrams = new EObjectContainmentEList<Diagram>(Diagram.class, this, SteeringPackage.PLAN__DIAGRAMS);
		}
		return diagrams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitId() {
		return unitId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitId(String newUnitId) {
		String oldUnitId = unitId;
		unitId = newUnitId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__UNIT_ID, oldUnitId, unitId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitName() {
		return unitName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitName(String newUnitName) {
		String oldUnitName = unitName;
		unitName = newUnitName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__UNIT_NAME, oldUnitName, unitName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChainId() {
		return chainId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChainId(String newChainId) {
		String oldChainId = chainId;
		chainId = newChainId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__CHAIN_ID, oldChainId, chainId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<Goal>(Goal.class, this, SteeringPackage.PLAN__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Report> getReports() {
		if (reports == null) {
			reports = new EObjectContainmentEList<Report>(Report.class, this, SteeringPackage.PLAN__REPORTS);
		}
		return reports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Economy getEconomy() {
		return economy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEconomy(Economy newEconomy, NotificationChain msgs) {
		Economy oldEconomy = economy;
		economy = newEconomy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__ECONOMY, oldEconomy, newEconomy);
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
	public void setEconomy(Economy newEconomy) {
		if (newEconomy != economy) {
			NotificationChain msgs = null;
			if (economy != null)
				msgs = ((InternalEObject)economy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SteeringPackage.PLAN__ECONOMY, null, msgs);
			if (newEconomy != null)
				msgs = ((InternalEObject)newEconomy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SteeringPackage.PLAN__ECONOMY, null, msgs);
			msgs = basicSetEconomy(newEconomy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__ECONOMY, newEconomy, newEconomy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseRegister getRegister() {
		return register;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRegister(CaseRegister newRegister, NotificationChain msgs) {
		CaseRegister oldRegister = register;
		register = newRegister;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__REGISTER, oldRegister, newRegister);
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
	public void setRegister(CaseRegister newRegister) {
		if (newRegister != register) {
			NotificationChain msgs = null;
			if (register != null)
				msgs = ((InternalEObject)register).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SteeringPackage.PLAN__REGISTER, null, msgs);
			if (newRegister != null)
				msgs = ((InternalEObject)newRegister).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SteeringPackage.PLAN__REGISTER, null, msgs);
			msgs = basicSetRegister(newRegister, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__REGISTER, newRegister, newRegister));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InternalControl getInternalControl() {
		return internalControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInternalControl(InternalControl newInternalControl, NotificationChain msgs) {
		InternalControl oldInternalControl = internalControl;
		internalControl = newInternalControl;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__INTERNAL_CONTROL, oldInternalControl, newInternalControl);
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
	public void setInternalControl(InternalControl newInternalControl) {
		if (newInternalControl != internalControl) {
			NotificationChain msgs = null;
			if (internalControl != null)
				msgs = ((InternalEObject)internalControl).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SteeringPackage.PLAN__INTERNAL_CONTROL, null, msgs);
			if (newInternalControl != null)
				msgs = ((InternalEObject)newInternalControl).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SteeringPackage.PLAN__INTERNAL_CONTROL, null, msgs);
			msgs = basicSetInternalControl(newInternalControl, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.PLAN__INTERNAL_CONTROL, newInternalControl, newInternalControl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CalendarEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<CalendarEvent>(CalendarEvent.class, this, SteeringPackage.PLAN__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SteeringPackage.PLAN__DIAGRAMS:
				return ((InternalEList<?>)getDiagrams()).basicRemove(otherEnd, msgs);
			case SteeringPackage.PLAN__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case SteeringPackage.PLAN__REPORTS:
				return ((InternalEList<?>)getReports()).basicRemove(otherEnd, msgs);
			case SteeringPackage.PLAN__ECONOMY:
				return basicSetEconomy(null, msgs);
			case SteeringPackage.PLAN__REGISTER:
				return basicSetRegister(null, msgs);
			case SteeringPackage.PLAN__INTERNAL_CONTROL:
				return basicSetInternalControl(null, msgs);
			case SteeringPackage.PLAN__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
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
			case SteeringPackage.PLAN__DIAGRAMS:
				return getDiagrams();
			case SteeringPackage.PLAN__UNIT_ID:
				return getUnitId();
			case SteeringPackage.PLAN__UNIT_NAME:
				return getUnitName();
			case SteeringPackage.PLAN__YEAR:
				return getYear();
			case SteeringPackage.PLAN__CHAIN_ID:
				return getChainId();
			case SteeringPackage.PLAN__GOALS:
				return getGoals();
			case SteeringPackage.PLAN__REPORTS:
				return getReports();
			case SteeringPackage.PLAN__ECONOMY:
				return getEconomy();
			case SteeringPackage.PLAN__REGISTER:
				return getRegister();
			case SteeringPackage.PLAN__INTERNAL_CONTROL:
				return getInternalControl();
			case SteeringPackage.PLAN__EVENTS:
				return getEvents();
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
			case SteeringPackage.PLAN__DIAGRAMS:
				getDiagrams().clear();
				getDiagrams().addAll((Collection<? extends Diagram>)newValue);
				return;
			case SteeringPackage.PLAN__UNIT_ID:
				setUnitId((String)newValue);
				return;
			case SteeringPackage.PLAN__UNIT_NAME:
				setUnitName((String)newValue);
				return;
			case SteeringPackage.PLAN__YEAR:
				setYear((Integer)newValue);
				return;
			case SteeringPackage.PLAN__CHAIN_ID:
				setChainId((String)newValue);
				return;
			case SteeringPackage.PLAN__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case SteeringPackage.PLAN__REPORTS:
				getReports().clear();
				getReports().addAll((Collection<? extends Report>)newValue);
				return;
			case SteeringPackage.PLAN__ECONOMY:
				setEconomy((Economy)newValue);
				return;
			case SteeringPackage.PLAN__REGISTER:
				setRegister((CaseRegister)newValue);
				return;
			case SteeringPackage.PLAN__INTERNAL_CONTROL:
				setInternalControl((InternalControl)newValue);
				return;
			case SteeringPackage.PLAN__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends CalendarEvent>)newValue);
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
			case SteeringPackage.PLAN__DIAGRAMS:
				getDiagrams().clear();
				return;
			case SteeringPackage.PLAN__UNIT_ID:
				setUnitId(UNIT_ID_EDEFAULT);
				return;
			case SteeringPackage.PLAN__UNIT_NAME:
				setUnitName(UNIT_NAME_EDEFAULT);
				return;
			case SteeringPackage.PLAN__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case SteeringPackage.PLAN__CHAIN_ID:
				setChainId(CHAIN_ID_EDEFAULT);
				return;
			case SteeringPackage.PLAN__GOALS:
				getGoals().clear();
				return;
			case SteeringPackage.PLAN__REPORTS:
				getReports().clear();
				return;
			case SteeringPackage.PLAN__ECONOMY:
				setEconomy((Economy)null);
				return;
			case SteeringPackage.PLAN__REGISTER:
				setRegister((CaseRegister)null);
				return;
			case SteeringPackage.PLAN__INTERNAL_CONTROL:
				setInternalControl((InternalControl)null);
				return;
			case SteeringPackage.PLAN__EVENTS:
				getEvents().clear();
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
			case SteeringPackage.PLAN__DIAGRAMS:
				return diagrams != null && !diagrams.isEmpty();
			case SteeringPackage.PLAN__UNIT_ID:
				return UNIT_ID_EDEFAULT == null ? unitId != null : !UNIT_ID_EDEFAULT.equals(unitId);
			case SteeringPackage.PLAN__UNIT_NAME:
				return UNIT_NAME_EDEFAULT == null ? unitName != null : !UNIT_NAME_EDEFAULT.equals(unitName);
			case SteeringPackage.PLAN__YEAR:
				return year != YEAR_EDEFAULT;
			case SteeringPackage.PLAN__CHAIN_ID:
				return CHAIN_ID_EDEFAULT == null ? chainId != null : !CHAIN_ID_EDEFAULT.equals(chainId);
			case SteeringPackage.PLAN__GOALS:
				return goals != null && !goals.isEmpty();
			case SteeringPackage.PLAN__REPORTS:
				return reports != null && !reports.isEmpty();
			case SteeringPackage.PLAN__ECONOMY:
				return economy != null;
			case SteeringPackage.PLAN__REGISTER:
				return register != null;
			case SteeringPackage.PLAN__INTERNAL_CONTROL:
				return internalControl != null;
			case SteeringPackage.PLAN__EVENTS:
				return events != null && !events.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Depicted.class) {
			switch (derivedFeatureID) {
				case SteeringPackage.PLAN__DIAGRAMS: return ViewPackage.DEPICTED__DIAGRAMS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Depicted.class) {
			switch (baseFeatureID) {
				case ViewPackage.DEPICTED__DIAGRAMS: return SteeringPackage.PLAN__DIAGRAMS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (unitId: ");
		result.append(unitId);
		result.append(", unitName: ");
		result.append(unitName);
		result.append(", year: ");
		result.append(year);
		result.append(", chainId: ");
		result.append(chainId);
		result.append(')');
		return result.toString();
	}

} //PlanImpl
