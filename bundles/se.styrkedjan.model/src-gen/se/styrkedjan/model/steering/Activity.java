/**
 */
package se.styrkedjan.model.steering;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the unit is to do (aktivitet).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Activity#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Activity#getLineage <em>Lineage</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Activity#isInherited <em>Inherited</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Activity#getStart <em>Start</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Activity#getEnd <em>End</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Activity#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Activity#getReports <em>Reports</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Activity#getGoal <em>Goal</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity()
 * @model
 * @generated
 */
public interface Activity extends Linkable {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title (rubrik).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Activity#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Lineage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID shared by all copies of this activity over units and years (härkomst).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lineage</em>' attribute.
	 * @see #setLineage(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity_Lineage()
	 * @model
	 * @generated
	 */
	String getLineage();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Activity#getLineage <em>Lineage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lineage</em>' attribute.
	 * @see #getLineage()
	 * @generated
	 */
	void setLineage(String value);

	/**
	 * Returns the value of the '<em><b>Inherited</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it is decided above the unit (ärvd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inherited</em>' attribute.
	 * @see #setInherited(boolean)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity_Inherited()
	 * @model default="false"
	 * @generated
	 */
	boolean isInherited();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Activity#isInherited <em>Inherited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inherited</em>' attribute.
	 * @see #isInherited()
	 * @generated
	 */
	void setInherited(boolean value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Startdatum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity_Start()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Activity#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slutdatum; may lie in a later year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity_End()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Activity#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that answers for it, never a person's name (ansvarig).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' attribute.
	 * @see #setResponsible(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity_Responsible()
	 * @model
	 * @generated
	 */
	String getResponsible();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Activity#getResponsible <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' attribute.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(String value);

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.ActivityReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it goes, one for each reported period (uppföljning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity_Reports()
	 * @model containment="true"
	 * @generated
	 */
	EList<ActivityReport> getReports();

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.steering.Goal#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal it serves (mål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' container reference.
	 * @see #setGoal(Goal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivity_Goal()
	 * @see se.styrkedjan.model.steering.Goal#getActivities
	 * @model opposite="activities"
	 * @generated
	 */
	Goal getGoal();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Activity#getGoal <em>Goal</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' container reference.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(Goal value);

} // Activity
