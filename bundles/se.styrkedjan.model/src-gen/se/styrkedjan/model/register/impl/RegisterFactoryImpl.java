/**
 */
package se.styrkedjan.model.register.impl;

import org.eclipse.emf.ecore.EClass;
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
