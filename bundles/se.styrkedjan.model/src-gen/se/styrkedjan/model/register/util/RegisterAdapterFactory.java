/**
 */
package se.styrkedjan.model.register.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.NamedElement;

import se.styrkedjan.model.register.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see se.styrkedjan.model.register.RegisterPackage
 * @generated
 */
public class RegisterAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static RegisterPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegisterAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = RegisterPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegisterSwitch<Adapter> modelSwitch =
		new RegisterSwitch<Adapter>() {
			@Override
			public Adapter caseCaseRegister(CaseRegister object) {
				return createCaseRegisterAdapter();
			}
			@Override
			public Adapter caseCaseGroup(CaseGroup object) {
				return createCaseGroupAdapter();
			}
			@Override
			public Adapter caseCaseCategory(CaseCategory object) {
				return createCaseCategoryAdapter();
			}
			@Override
			public Adapter casePublishedCount(PublishedCount object) {
				return createPublishedCountAdapter();
			}
			@Override
			public Adapter caseCase(Case object) {
				return createCaseAdapter();
			}
			@Override
			public Adapter caseSeriousnessAssessment(SeriousnessAssessment object) {
				return createSeriousnessAssessmentAdapter();
			}
			@Override
			public Adapter caseSeriousnessAnswer(SeriousnessAnswer object) {
				return createSeriousnessAnswerAdapter();
			}
			@Override
			public Adapter caseThinning(Thinning object) {
				return createThinningAdapter();
			}
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseNamedElement(NamedElement object) {
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseLinkable(Linkable object) {
				return createLinkableAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.register.CaseRegister <em>Case Register</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.register.CaseRegister
	 * @generated
	 */
	public Adapter createCaseRegisterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.register.CaseGroup <em>Case Group</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.register.CaseGroup
	 * @generated
	 */
	public Adapter createCaseGroupAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.register.CaseCategory <em>Case Category</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.register.CaseCategory
	 * @generated
	 */
	public Adapter createCaseCategoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.register.PublishedCount <em>Published Count</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.register.PublishedCount
	 * @generated
	 */
	public Adapter createPublishedCountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.register.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.register.Case
	 * @generated
	 */
	public Adapter createCaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.register.SeriousnessAssessment <em>Seriousness Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.register.SeriousnessAssessment
	 * @generated
	 */
	public Adapter createSeriousnessAssessmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.register.SeriousnessAnswer <em>Seriousness Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.register.SeriousnessAnswer
	 * @generated
	 */
	public Adapter createSeriousnessAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.register.Thinning <em>Thinning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.register.Thinning
	 * @generated
	 */
	public Adapter createThinningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.styrkedjan.model.Linkable <em>Linkable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.styrkedjan.model.Linkable
	 * @generated
	 */
	public Adapter createLinkableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //RegisterAdapterFactory
