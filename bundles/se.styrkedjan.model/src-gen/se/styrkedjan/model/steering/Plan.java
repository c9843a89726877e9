/**
 */
package se.styrkedjan.model.steering;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;

import se.styrkedjan.model.control.InternalControl;

import se.styrkedjan.model.register.CaseRegister;

import se.styrkedjan.model.view.Depicted;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All that one unit plans and reports for one year (verksamhetsplan med uppföljning). It carries its own copy of the chain above its goals, so that it stays as it was when the chain changes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getUnitId <em>Unit Id</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getUnitName <em>Unit Name</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getYear <em>Year</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getChainId <em>Chain Id</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getGoals <em>Goals</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getReports <em>Reports</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getEconomy <em>Economy</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getRegister <em>Register</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getInternalControl <em>Internal Control</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Plan#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends Linkable, Depicted {
	/**
	 * Returns the value of the '<em><b>Unit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the unit in the organisation document (enhetens identitet).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Id</em>' attribute.
	 * @see #setUnitId(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_UnitId()
	 * @model
	 * @generated
	 */
	String getUnitId();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Plan#getUnitId <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Id</em>' attribute.
	 * @see #getUnitId()
	 * @generated
	 */
	void setUnitId(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the unit as it was that year (enhet).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_UnitName()
	 * @model
	 * @generated
	 */
	String getUnitName();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Plan#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar year of the plan (år).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Plan#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Chain Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the steering chain it was made from, when known (styrkedja).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chain Id</em>' attribute.
	 * @see #setChainId(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_ChainId()
	 * @model
	 * @generated
	 */
	String getChainId();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Plan#getChainId <em>Chain Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chain Id</em>' attribute.
	 * @see #getChainId()
	 * @generated
	 */
	void setChainId(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * City directions, with the whole chain below them (mål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Report}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documents of the year: VP, T1, T2, VB (rapporter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_Reports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Report> getReports();

	/**
	 * Returns the value of the '<em><b>Economy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget and outcome (ekonomi).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Economy</em>' containment reference.
	 * @see #setEconomy(Economy)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_Economy()
	 * @model containment="true"
	 * @generated
	 */
	Economy getEconomy();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Plan#getEconomy <em>Economy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Economy</em>' containment reference.
	 * @see #getEconomy()
	 * @generated
	 */
	void setEconomy(Economy value);

	/**
	 * Returns the value of the '<em><b>Register</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Register of views, complaints and deviations (synpunkter och klagomål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' containment reference.
	 * @see #setRegister(CaseRegister)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_Register()
	 * @model containment="true"
	 * @generated
	 */
	CaseRegister getRegister();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Plan#getRegister <em>Register</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register</em>' containment reference.
	 * @see #getRegister()
	 * @generated
	 */
	void setRegister(CaseRegister value);

	/**
	 * Returns the value of the '<em><b>Internal Control</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks and controls (internkontroll).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internal Control</em>' containment reference.
	 * @see #setInternalControl(InternalControl)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_InternalControl()
	 * @model containment="true"
	 * @generated
	 */
	InternalControl getInternalControl();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Plan#getInternalControl <em>Internal Control</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internal Control</em>' containment reference.
	 * @see #getInternalControl()
	 * @generated
	 */
	void setInternalControl(InternalControl value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.CalendarEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the unit does in the year besides the documents (årshjul).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPlan_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<CalendarEvent> getEvents();

} // Plan
