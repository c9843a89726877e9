/**
 */
package se.styrkedjan.model.register.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import se.styrkedjan.model.ModelPackage;

import se.styrkedjan.model.control.ControlPackage;

import se.styrkedjan.model.control.impl.ControlPackageImpl;

import se.styrkedjan.model.impl.ModelPackageImpl;

import se.styrkedjan.model.organisation.OrganisationPackage;

import se.styrkedjan.model.organisation.impl.OrganisationPackageImpl;

import se.styrkedjan.model.process.ProcessPackage;

import se.styrkedjan.model.process.impl.ProcessPackageImpl;

import se.styrkedjan.model.register.Answer;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.register.RegisterFactory;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.register.Seriousness;
import se.styrkedjan.model.register.SeriousnessAnswer;
import se.styrkedjan.model.register.SeriousnessAssessment;
import se.styrkedjan.model.register.Thinning;

import se.styrkedjan.model.steering.SteeringPackage;

import se.styrkedjan.model.steering.impl.SteeringPackageImpl;

import se.styrkedjan.model.view.ViewPackage;

import se.styrkedjan.model.view.impl.ViewPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RegisterPackageImpl extends EPackageImpl implements RegisterPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseCategoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publishedCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass seriousnessAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass seriousnessAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass thinningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum answerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum seriousnessEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see se.styrkedjan.model.register.RegisterPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RegisterPackageImpl() {
		super(eNS_URI, RegisterFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RegisterPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RegisterPackage init() {
		if (isInited) return (RegisterPackage)EPackage.Registry.INSTANCE.getEPackage(RegisterPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRegisterPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RegisterPackageImpl theRegisterPackage = registeredRegisterPackage instanceof RegisterPackageImpl ? (RegisterPackageImpl)registeredRegisterPackage : new RegisterPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);
		OrganisationPackageImpl theOrganisationPackage = (OrganisationPackageImpl)(registeredPackage instanceof OrganisationPackageImpl ? registeredPackage : OrganisationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SteeringPackage.eNS_URI);
		SteeringPackageImpl theSteeringPackage = (SteeringPackageImpl)(registeredPackage instanceof SteeringPackageImpl ? registeredPackage : SteeringPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);
		ControlPackageImpl theControlPackage = (ControlPackageImpl)(registeredPackage instanceof ControlPackageImpl ? registeredPackage : ControlPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProcessPackage.eNS_URI);
		ProcessPackageImpl theProcessPackage = (ProcessPackageImpl)(registeredPackage instanceof ProcessPackageImpl ? registeredPackage : ProcessPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ViewPackage.eNS_URI);
		ViewPackageImpl theViewPackage = (ViewPackageImpl)(registeredPackage instanceof ViewPackageImpl ? registeredPackage : ViewPackage.eINSTANCE);

		// Create package meta-data objects
		theRegisterPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theOrganisationPackage.createPackageContents();
		theSteeringPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theProcessPackage.createPackageContents();
		theViewPackage.createPackageContents();

		// Initialize created meta-data
		theRegisterPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theOrganisationPackage.initializePackageContents();
		theSteeringPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theProcessPackage.initializePackageContents();
		theViewPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRegisterPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RegisterPackage.eNS_URI, theRegisterPackage);
		return theRegisterPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCaseRegister() {
		return caseRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseRegister_Groups() {
		return (EReference)caseRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseRegister_Cases() {
		return (EReference)caseRegisterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseRegister_Thinnings() {
		return (EReference)caseRegisterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCaseGroup() {
		return caseGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseGroup_Register() {
		return (EReference)caseGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseGroup_Categories() {
		return (EReference)caseGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaseGroup_RetentionYears() {
		return (EAttribute)caseGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCaseCategory() {
		return caseCategoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseCategory_Group() {
		return (EReference)caseCategoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCaseCategory_Published() {
		return (EReference)caseCategoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaseCategory_Measures() {
		return (EAttribute)caseCategoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublishedCount() {
		return publishedCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedCount_T1() {
		return (EAttribute)publishedCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedCount_T2() {
		return (EAttribute)publishedCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedCount_Vb() {
		return (EAttribute)publishedCountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedCount_Total() {
		return (EAttribute)publishedCountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCase() {
		return caseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Number() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Date() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Channel() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Description() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Measures() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_FeedbackGiven() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Closed() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_RetainUntil() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Categories() {
		return (EReference)caseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Register() {
		return (EReference)caseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Assessment() {
		return (EReference)caseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeriousnessAssessment() {
		return seriousnessAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeriousnessAssessment_Answers() {
		return (EReference)seriousnessAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriousnessAssessment_Conclusion() {
		return (EAttribute)seriousnessAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriousnessAssessment_Reason() {
		return (EAttribute)seriousnessAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriousnessAssessment_DecidedOn() {
		return (EAttribute)seriousnessAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriousnessAssessment_DecidedBy() {
		return (EAttribute)seriousnessAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeriousnessAnswer() {
		return seriousnessAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriousnessAnswer_Question() {
		return (EAttribute)seriousnessAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriousnessAnswer_Answer() {
		return (EAttribute)seriousnessAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeriousnessAnswer_Note() {
		return (EAttribute)seriousnessAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getThinning() {
		return thinningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThinning_Date() {
		return (EAttribute)thinningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThinning_By() {
		return (EAttribute)thinningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThinning_UpTo() {
		return (EAttribute)thinningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThinning_Basis() {
		return (EAttribute)thinningEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThinning_Numbers() {
		return (EAttribute)thinningEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAnswer() {
		return answerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeriousness() {
		return seriousnessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegisterFactory getRegisterFactory() {
		return (RegisterFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		caseRegisterEClass = createEClass(CASE_REGISTER);
		createEReference(caseRegisterEClass, CASE_REGISTER__GROUPS);
		createEReference(caseRegisterEClass, CASE_REGISTER__CASES);
		createEReference(caseRegisterEClass, CASE_REGISTER__THINNINGS);

		caseGroupEClass = createEClass(CASE_GROUP);
		createEReference(caseGroupEClass, CASE_GROUP__REGISTER);
		createEReference(caseGroupEClass, CASE_GROUP__CATEGORIES);
		createEAttribute(caseGroupEClass, CASE_GROUP__RETENTION_YEARS);

		caseCategoryEClass = createEClass(CASE_CATEGORY);
		createEReference(caseCategoryEClass, CASE_CATEGORY__GROUP);
		createEReference(caseCategoryEClass, CASE_CATEGORY__PUBLISHED);
		createEAttribute(caseCategoryEClass, CASE_CATEGORY__MEASURES);

		publishedCountEClass = createEClass(PUBLISHED_COUNT);
		createEAttribute(publishedCountEClass, PUBLISHED_COUNT__T1);
		createEAttribute(publishedCountEClass, PUBLISHED_COUNT__T2);
		createEAttribute(publishedCountEClass, PUBLISHED_COUNT__VB);
		createEAttribute(publishedCountEClass, PUBLISHED_COUNT__TOTAL);

		caseEClass = createEClass(CASE);
		createEAttribute(caseEClass, CASE__NUMBER);
		createEAttribute(caseEClass, CASE__DATE);
		createEAttribute(caseEClass, CASE__CHANNEL);
		createEAttribute(caseEClass, CASE__DESCRIPTION);
		createEAttribute(caseEClass, CASE__MEASURES);
		createEAttribute(caseEClass, CASE__FEEDBACK_GIVEN);
		createEAttribute(caseEClass, CASE__CLOSED);
		createEAttribute(caseEClass, CASE__RETAIN_UNTIL);
		createEReference(caseEClass, CASE__CATEGORIES);
		createEReference(caseEClass, CASE__REGISTER);
		createEReference(caseEClass, CASE__ASSESSMENT);

		seriousnessAssessmentEClass = createEClass(SERIOUSNESS_ASSESSMENT);
		createEReference(seriousnessAssessmentEClass, SERIOUSNESS_ASSESSMENT__ANSWERS);
		createEAttribute(seriousnessAssessmentEClass, SERIOUSNESS_ASSESSMENT__CONCLUSION);
		createEAttribute(seriousnessAssessmentEClass, SERIOUSNESS_ASSESSMENT__REASON);
		createEAttribute(seriousnessAssessmentEClass, SERIOUSNESS_ASSESSMENT__DECIDED_ON);
		createEAttribute(seriousnessAssessmentEClass, SERIOUSNESS_ASSESSMENT__DECIDED_BY);

		seriousnessAnswerEClass = createEClass(SERIOUSNESS_ANSWER);
		createEAttribute(seriousnessAnswerEClass, SERIOUSNESS_ANSWER__QUESTION);
		createEAttribute(seriousnessAnswerEClass, SERIOUSNESS_ANSWER__ANSWER);
		createEAttribute(seriousnessAnswerEClass, SERIOUSNESS_ANSWER__NOTE);

		thinningEClass = createEClass(THINNING);
		createEAttribute(thinningEClass, THINNING__DATE);
		createEAttribute(thinningEClass, THINNING__BY);
		createEAttribute(thinningEClass, THINNING__UP_TO);
		createEAttribute(thinningEClass, THINNING__BASIS);
		createEAttribute(thinningEClass, THINNING__NUMBERS);

		// Create enums
		answerEEnum = createEEnum(ANSWER);
		seriousnessEEnum = createEEnum(SERIOUSNESS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		caseRegisterEClass.getESuperTypes().add(theModelPackage.getElement());
		caseGroupEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		caseCategoryEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		publishedCountEClass.getESuperTypes().add(theModelPackage.getElement());
		caseEClass.getESuperTypes().add(theModelPackage.getLinkable());
		seriousnessAssessmentEClass.getESuperTypes().add(theModelPackage.getElement());
		seriousnessAnswerEClass.getESuperTypes().add(theModelPackage.getElement());
		thinningEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(caseRegisterEClass, CaseRegister.class, "CaseRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCaseRegister_Groups(), this.getCaseGroup(), this.getCaseGroup_Register(), "groups", null, 0, -1, CaseRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseRegister_Cases(), this.getCase(), this.getCase_Register(), "cases", null, 0, -1, CaseRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseRegister_Thinnings(), this.getThinning(), null, "thinnings", null, 0, -1, CaseRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(caseGroupEClass, CaseGroup.class, "CaseGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCaseGroup_Register(), this.getCaseRegister(), this.getCaseRegister_Groups(), "register", null, 0, 1, CaseGroup.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseGroup_Categories(), this.getCaseCategory(), this.getCaseCategory_Group(), "categories", null, 0, -1, CaseGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseGroup_RetentionYears(), ecorePackage.getEIntegerObject(), "retentionYears", null, 0, 1, CaseGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(caseCategoryEClass, CaseCategory.class, "CaseCategory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCaseCategory_Group(), this.getCaseGroup(), this.getCaseGroup_Categories(), "group", null, 0, 1, CaseCategory.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseCategory_Published(), this.getPublishedCount(), null, "published", null, 0, 1, CaseCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseCategory_Measures(), theModelPackage.getRichText(), "measures", null, 0, 1, CaseCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(publishedCountEClass, PublishedCount.class, "PublishedCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPublishedCount_T1(), ecorePackage.getEIntegerObject(), "t1", null, 0, 1, PublishedCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedCount_T2(), ecorePackage.getEIntegerObject(), "t2", null, 0, 1, PublishedCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedCount_Vb(), ecorePackage.getEIntegerObject(), "vb", null, 0, 1, PublishedCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedCount_Total(), ecorePackage.getEIntegerObject(), "total", null, 0, 1, PublishedCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(caseEClass, Case.class, "Case", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCase_Number(), ecorePackage.getEString(), "number", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Date(), theModelPackage.getDate(), "date", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Description(), theModelPackage.getRichText(), "description", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Measures(), theModelPackage.getRichText(), "measures", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_FeedbackGiven(), theModelPackage.getDate(), "feedbackGiven", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Closed(), theModelPackage.getDate(), "closed", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_RetainUntil(), theModelPackage.getDate(), "retainUntil", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Categories(), this.getCaseCategory(), null, "categories", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Register(), this.getCaseRegister(), this.getCaseRegister_Cases(), "register", null, 0, 1, Case.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Assessment(), this.getSeriousnessAssessment(), null, "assessment", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(seriousnessAssessmentEClass, SeriousnessAssessment.class, "SeriousnessAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSeriousnessAssessment_Answers(), this.getSeriousnessAnswer(), null, "answers", null, 0, -1, SeriousnessAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeriousnessAssessment_Conclusion(), this.getSeriousness(), "conclusion", "NOT_JUDGED", 0, 1, SeriousnessAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeriousnessAssessment_Reason(), theModelPackage.getRichText(), "reason", null, 0, 1, SeriousnessAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeriousnessAssessment_DecidedOn(), theModelPackage.getDate(), "decidedOn", null, 0, 1, SeriousnessAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeriousnessAssessment_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, SeriousnessAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(seriousnessAnswerEClass, SeriousnessAnswer.class, "SeriousnessAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSeriousnessAnswer_Question(), ecorePackage.getEString(), "question", null, 0, 1, SeriousnessAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeriousnessAnswer_Answer(), this.getAnswer(), "answer", "UNKNOWN", 0, 1, SeriousnessAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeriousnessAnswer_Note(), ecorePackage.getEString(), "note", null, 0, 1, SeriousnessAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(thinningEClass, Thinning.class, "Thinning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getThinning_Date(), theModelPackage.getDate(), "date", null, 0, 1, Thinning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThinning_By(), ecorePackage.getEString(), "by", null, 0, 1, Thinning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThinning_UpTo(), theModelPackage.getDate(), "upTo", null, 0, 1, Thinning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThinning_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, Thinning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThinning_Numbers(), ecorePackage.getEString(), "numbers", null, 0, 1, Thinning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(answerEEnum, Answer.class, "Answer");
		addEEnumLiteral(answerEEnum, Answer.UNKNOWN);
		addEEnumLiteral(answerEEnum, Answer.YES);
		addEEnumLiteral(answerEEnum, Answer.NO);

		initEEnum(seriousnessEEnum, Seriousness.class, "Seriousness");
		addEEnumLiteral(seriousnessEEnum, Seriousness.NOT_JUDGED);
		addEEnumLiteral(seriousnessEEnum, Seriousness.DEVIATION);
		addEEnumLiteral(seriousnessEEnum, Seriousness.MISCONDUCT);
		addEEnumLiteral(seriousnessEEnum, Seriousness.SERIOUS_MISCONDUCT);
		addEEnumLiteral(seriousnessEEnum, Seriousness.RISK_OF_SERIOUS);
	}

} //RegisterPackageImpl
