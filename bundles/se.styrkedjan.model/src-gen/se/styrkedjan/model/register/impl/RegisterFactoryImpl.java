/**
 */
package se.styrkedjan.model.register.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import se.styrkedjan.model.register.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RegisterFactoryImpl extends EFactoryImpl implements RegisterFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RegisterFactory init() {
		try {
			RegisterFactory theRegisterFactory = (RegisterFactory)EPackage.Registry.INSTANCE.getEFactory(RegisterPackage.eNS_URI);
			if (theRegisterFactory != null) {
				return theRegisterFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RegisterFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegisterFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RegisterPackage.CASE_REGISTER: return createCaseRegister();
			case RegisterPackage.CASE_GROUP: return createCaseGroup();
			case RegisterPackage.CASE_CATEGORY: return createCaseCategory();
			case RegisterPackage.PUBLISHED_COUNT: return createPublishedCount();
			case RegisterPackage.CASE: return createCase();
			case RegisterPackage.SERIOUSNESS_ASSESSMENT: return createSeriousnessAssessment();
			case RegisterPackage.SERIOUSNESS_ANSWER: return createSeriousnessAnswer();
			case RegisterPackage.THINNING: return createThinning();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RegisterPackage.ANSWER:
				return createAnswerFromString(eDataType, initialValue);
			case RegisterPackage.SERIOUSNESS:
				return createSeriousnessFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RegisterPackage.ANSWER:
				return convertAnswerToString(eDataType, instanceValue);
			case RegisterPackage.SERIOUSNESS:
				return convertSeriousnessToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseRegister createCaseRegister() {
		CaseRegisterImpl caseRegister = new CaseRegisterImpl();
		return caseRegister;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseGroup createCaseGroup() {
		CaseGroupImpl caseGroup = new CaseGroupImpl();
		return caseGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseCategory createCaseCategory() {
		CaseCategoryImpl caseCategory = new CaseCategoryImpl();
		return caseCategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublishedCount createPublishedCount() {
		PublishedCountImpl publishedCount = new PublishedCountImpl();
		return publishedCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Case createCase() {
		CaseImpl case_ = new CaseImpl();
		return case_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeriousnessAssessment createSeriousnessAssessment() {
		SeriousnessAssessmentImpl seriousnessAssessment = new SeriousnessAssessmentImpl();
		return seriousnessAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeriousnessAnswer createSeriousnessAnswer() {
		SeriousnessAnswerImpl seriousnessAnswer = new SeriousnessAnswerImpl();
		return seriousnessAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Thinning createThinning() {
		ThinningImpl thinning = new ThinningImpl();
		return thinning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Answer createAnswerFromString(EDataType eDataType, String initialValue) {
		Answer result = Answer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAnswerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Seriousness createSeriousnessFromString(EDataType eDataType, String initialValue) {
		Seriousness result = Seriousness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeriousnessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegisterPackage getRegisterPackage() {
		return (RegisterPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RegisterPackage getPackage() {
		return RegisterPackage.eINSTANCE;
	}

} //RegisterFactoryImpl
