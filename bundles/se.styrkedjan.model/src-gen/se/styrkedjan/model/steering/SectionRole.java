/**
 */
package se.styrkedjan.model.steering;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Section Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Place of a section in the anatomy of VP, T1, T2 and VB (plats i dokumentet).
 * <!-- end-model-doc -->
 * @see se.styrkedjan.model.steering.SteeringPackage#getSectionRole()
 * @model
 * @generated
 */
public enum SectionRole implements Enumerator {
	/**
	 * The '<em><b>FREE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A heading of the unit's own (egen rubrik).
	 * <!-- end-model-doc -->
	 * @see #FREE_VALUE
	 * @generated
	 * @ordered
	 */
	FREE(0, "FREE", "FREE"),

	/**
	 * The '<em><b>SUMMARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sammanfattande analys.
	 * <!-- end-model-doc -->
	 * @see #SUMMARY_VALUE
	 * @generated
	 * @ordered
	 */
	SUMMARY(1, "SUMMARY", "SUMMARY"),

	/**
	 * The '<em><b>INTRODUCTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inledning.
	 * <!-- end-model-doc -->
	 * @see #INTRODUCTION_VALUE
	 * @generated
	 * @ordered
	 */
	INTRODUCTION(2, "INTRODUCTION", "INTRODUCTION"),

	/**
	 * The '<em><b>CHAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text before the chain under Uppföljning av Kommunfullmäktiges inriktningsmål.
	 * <!-- end-model-doc -->
	 * @see #CHAIN_VALUE
	 * @generated
	 * @ordered
	 */
	CHAIN(3, "CHAIN", "CHAIN"),

	/**
	 * The '<em><b>ECONOMY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uppföljning av ekonomi, Redovisning av ekonomi.
	 * <!-- end-model-doc -->
	 * @see #ECONOMY_VALUE
	 * @generated
	 * @ordered
	 */
	ECONOMY(4, "ECONOMY", "ECONOMY"),

	/**
	 * The '<em><b>OPERATING RESULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analys av resultaträkning - uppföljning av driftbudget.
	 * <!-- end-model-doc -->
	 * @see #OPERATING_RESULT_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATING_RESULT(5, "OPERATING_RESULT", "OPERATING_RESULT"),

	/**
	 * The '<em><b>INVESTMENTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Investeringar.
	 * <!-- end-model-doc -->
	 * @see #INVESTMENTS_VALUE
	 * @generated
	 * @ordered
	 */
	INVESTMENTS(6, "INVESTMENTS", "INVESTMENTS"),

	/**
	 * The '<em><b>PREMISES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Medel för lokaländamål.
	 * <!-- end-model-doc -->
	 * @see #PREMISES_VALUE
	 * @generated
	 * @ordered
	 */
	PREMISES(7, "PREMISES", "PREMISES"),

	/**
	 * The '<em><b>ECONOMY OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Övrigt under ekonomi.
	 * <!-- end-model-doc -->
	 * @see #ECONOMY_OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	ECONOMY_OTHER(8, "ECONOMY_OTHER", "ECONOMY_OTHER"),

	/**
	 * The '<em><b>RESOURCE USE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resursanvändning under ekonomi (VP).
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_USE_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCE_USE(9, "RESOURCE_USE", "RESOURCE_USE"),

	/**
	 * The '<em><b>BUDGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget (VP).
	 * <!-- end-model-doc -->
	 * @see #BUDGET_VALUE
	 * @generated
	 * @ordered
	 */
	BUDGET(10, "BUDGET", "BUDGET"),

	/**
	 * The '<em><b>QUALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systematiskt kvalitetsarbete.
	 * <!-- end-model-doc -->
	 * @see #QUALITY_VALUE
	 * @generated
	 * @ordered
	 */
	QUALITY(11, "QUALITY", "QUALITY"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Övrigt.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(12, "OTHER", "OTHER"),

	/**
	 * The '<em><b>AGENDA 2030</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agenda 2030.
	 * <!-- end-model-doc -->
	 * @see #AGENDA_2030_VALUE
	 * @generated
	 * @ordered
	 */
	AGENDA_2030(13, "AGENDA_2030", "AGENDA_2030"),

	/**
	 * The '<em><b>REGISTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Redovisning av synpunkter och klagomål.
	 * <!-- end-model-doc -->
	 * @see #REGISTER_VALUE
	 * @generated
	 * @ordered
	 */
	REGISTER(14, "REGISTER", "REGISTER");

	/**
	 * The '<em><b>FREE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A heading of the unit's own (egen rubrik).
	 * <!-- end-model-doc -->
	 * @see #FREE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FREE_VALUE = 0;

	/**
	 * The '<em><b>SUMMARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sammanfattande analys.
	 * <!-- end-model-doc -->
	 * @see #SUMMARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUMMARY_VALUE = 1;

	/**
	 * The '<em><b>INTRODUCTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inledning.
	 * <!-- end-model-doc -->
	 * @see #INTRODUCTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTRODUCTION_VALUE = 2;

	/**
	 * The '<em><b>CHAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text before the chain under Uppföljning av Kommunfullmäktiges inriktningsmål.
	 * <!-- end-model-doc -->
	 * @see #CHAIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHAIN_VALUE = 3;

	/**
	 * The '<em><b>ECONOMY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uppföljning av ekonomi, Redovisning av ekonomi.
	 * <!-- end-model-doc -->
	 * @see #ECONOMY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ECONOMY_VALUE = 4;

	/**
	 * The '<em><b>OPERATING RESULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analys av resultaträkning - uppföljning av driftbudget.
	 * <!-- end-model-doc -->
	 * @see #OPERATING_RESULT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPERATING_RESULT_VALUE = 5;

	/**
	 * The '<em><b>INVESTMENTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Investeringar.
	 * <!-- end-model-doc -->
	 * @see #INVESTMENTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INVESTMENTS_VALUE = 6;

	/**
	 * The '<em><b>PREMISES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Medel för lokaländamål.
	 * <!-- end-model-doc -->
	 * @see #PREMISES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREMISES_VALUE = 7;

	/**
	 * The '<em><b>ECONOMY OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Övrigt under ekonomi.
	 * <!-- end-model-doc -->
	 * @see #ECONOMY_OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ECONOMY_OTHER_VALUE = 8;

	/**
	 * The '<em><b>RESOURCE USE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resursanvändning under ekonomi (VP).
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_USE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCE_USE_VALUE = 9;

	/**
	 * The '<em><b>BUDGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget (VP).
	 * <!-- end-model-doc -->
	 * @see #BUDGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BUDGET_VALUE = 10;

	/**
	 * The '<em><b>QUALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systematiskt kvalitetsarbete.
	 * <!-- end-model-doc -->
	 * @see #QUALITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUALITY_VALUE = 11;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Övrigt.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 12;

	/**
	 * The '<em><b>AGENDA 2030</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agenda 2030.
	 * <!-- end-model-doc -->
	 * @see #AGENDA_2030
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AGENDA_2030_VALUE = 13;

	/**
	 * The '<em><b>REGISTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Redovisning av synpunkter och klagomål.
	 * <!-- end-model-doc -->
	 * @see #REGISTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REGISTER_VALUE = 14;

	/**
	 * An array of all the '<em><b>Section Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SectionRole[] VALUES_ARRAY =
		new SectionRole[] {
			FREE,
			SUMMARY,
			INTRODUCTION,
			CHAIN,
			ECONOMY,
			OPERATING_RESULT,
			INVESTMENTS,
			PREMISES,
			ECONOMY_OTHER,
			RESOURCE_USE,
			BUDGET,
			QUALITY,
			OTHER,
			AGENDA_2030,
			REGISTER,
		};

	/**
	 * A public read-only list of all the '<em><b>Section Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SectionRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Section Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SectionRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SectionRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Section Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SectionRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SectionRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Section Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SectionRole get(int value) {
		switch (value) {
			case FREE_VALUE: return FREE;
			case SUMMARY_VALUE: return SUMMARY;
			case INTRODUCTION_VALUE: return INTRODUCTION;
			case CHAIN_VALUE: return CHAIN;
			case ECONOMY_VALUE: return ECONOMY;
			case OPERATING_RESULT_VALUE: return OPERATING_RESULT;
			case INVESTMENTS_VALUE: return INVESTMENTS;
			case PREMISES_VALUE: return PREMISES;
			case ECONOMY_OTHER_VALUE: return ECONOMY_OTHER;
			case RESOURCE_USE_VALUE: return RESOURCE_USE;
			case BUDGET_VALUE: return BUDGET;
			case QUALITY_VALUE: return QUALITY;
			case OTHER_VALUE: return OTHER;
			case AGENDA_2030_VALUE: return AGENDA_2030;
			case REGISTER_VALUE: return REGISTER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private SectionRole(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //SectionRole
