/**
 */
package se.styrkedjan.model.register;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see se.styrkedjan.model.register.RegisterPackage
 * @generated
 */
public interface RegisterFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RegisterFactory eINSTANCE = se.styrkedjan.model.register.impl.RegisterFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Case Register</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case Register</em>'.
	 * @generated
	 */
	CaseRegister createCaseRegister();

	/**
	 * Returns a new object of class '<em>Case Group</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case Group</em>'.
	 * @generated
	 */
	CaseGroup createCaseGroup();

	/**
	 * Returns a new object of class '<em>Case Category</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case Category</em>'.
	 * @generated
	 */
	CaseCategory createCaseCategory();

	/**
	 * Returns a new object of class '<em>Published Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Published Count</em>'.
	 * @generated
	 */
	PublishedCount createPublishedCount();

	/**
	 * Returns a new object of class '<em>Case</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case</em>'.
	 * @generated
	 */
	Case createCase();

	/**
	 * Returns a new object of class '<em>Seriousness Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Seriousness Assessment</em>'.
	 * @generated
	 */
	SeriousnessAssessment createSeriousnessAssessment();

	/**
	 * Returns a new object of class '<em>Seriousness Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Seriousness Answer</em>'.
	 * @generated
	 */
	SeriousnessAnswer createSeriousnessAnswer();

	/**
	 * Returns a new object of class '<em>Thinning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Thinning</em>'.
	 * @generated
	 */
	Thinning createThinning();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	RegisterPackage getRegisterPackage();

} //RegisterFactory
