/**
 */
package se.styrkedjan.model.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Seriousness</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How serious a deviation is (allvarlighet).
 * <!-- end-model-doc -->
 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousness()
 * @model
 * @generated
 */
public enum Seriousness implements Enumerator {
	/**
	 * The '<em><b>NOT JUDGED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not yet judged (ej bedömd).
	 * <!-- end-model-doc -->
	 * @see #NOT_JUDGED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_JUDGED(0, "NOT_JUDGED", "NOT_JUDGED"),

	/**
	 * The '<em><b>DEVIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A deviation that is no missförhållande (avvikelse).
	 * <!-- end-model-doc -->
	 * @see #DEVIATION_VALUE
	 * @generated
	 * @ordered
	 */
	DEVIATION(1, "DEVIATION", "DEVIATION"),

	/**
	 * The '<em><b>MISCONDUCT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Missförhållande.
	 * <!-- end-model-doc -->
	 * @see #MISCONDUCT_VALUE
	 * @generated
	 * @ordered
	 */
	MISCONDUCT(2, "MISCONDUCT", "MISCONDUCT"),

	/**
	 * The '<em><b>SERIOUS MISCONDUCT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allvarligt missförhållande, reported to the authority.
	 * <!-- end-model-doc -->
	 * @see #SERIOUS_MISCONDUCT_VALUE
	 * @generated
	 * @ordered
	 */
	SERIOUS_MISCONDUCT(3, "SERIOUS_MISCONDUCT", "SERIOUS_MISCONDUCT"),

	/**
	 * The '<em><b>RISK OF SERIOUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Påtaglig risk för ett allvarligt missförhållande.
	 * <!-- end-model-doc -->
	 * @see #RISK_OF_SERIOUS_VALUE
	 * @generated
	 * @ordered
	 */
	RISK_OF_SERIOUS(4, "RISK_OF_SERIOUS", "RISK_OF_SERIOUS");

	/**
	 * The '<em><b>NOT JUDGED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not yet judged (ej bedömd).
	 * <!-- end-model-doc -->
	 * @see #NOT_JUDGED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_JUDGED_VALUE = 0;

	/**
	 * The '<em><b>DEVIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A deviation that is no missförhållande (avvikelse).
	 * <!-- end-model-doc -->
	 * @see #DEVIATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION_VALUE = 1;

	/**
	 * The '<em><b>MISCONDUCT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Missförhållande.
	 * <!-- end-model-doc -->
	 * @see #MISCONDUCT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISCONDUCT_VALUE = 2;

	/**
	 * The '<em><b>SERIOUS MISCONDUCT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allvarligt missförhållande, reported to the authority.
	 * <!-- end-model-doc -->
	 * @see #SERIOUS_MISCONDUCT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SERIOUS_MISCONDUCT_VALUE = 3;

	/**
	 * The '<em><b>RISK OF SERIOUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Påtaglig risk för ett allvarligt missförhållande.
	 * <!-- end-model-doc -->
	 * @see #RISK_OF_SERIOUS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RISK_OF_SERIOUS_VALUE = 4;

	/**
	 * An array of all the '<em><b>Seriousness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Seriousness[] VALUES_ARRAY =
		new Seriousness[] {
			NOT_JUDGED,
			DEVIATION,
			MISCONDUCT,
			SERIOUS_MISCONDUCT,
			RISK_OF_SERIOUS,
		};

	/**
	 * A public read-only list of all the '<em><b>Seriousness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Seriousness> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Seriousness</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Seriousness get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Seriousness result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Seriousness</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Seriousness getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Seriousness result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Seriousness</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Seriousness get(int value) {
		switch (value) {
			case NOT_JUDGED_VALUE: return NOT_JUDGED;
			case DEVIATION_VALUE: return DEVIATION;
			case MISCONDUCT_VALUE: return MISCONDUCT;
			case SERIOUS_MISCONDUCT_VALUE: return SERIOUS_MISCONDUCT;
			case RISK_OF_SERIOUS_VALUE: return RISK_OF_SERIOUS;
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
	private Seriousness(int value, String name, String literal) {
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
	
} //Seriousness
