/**
 */
package se.styrkedjan.model.steering;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an indicator showed in one period (utfall).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getValue <em>Value</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getValueText <em>Value Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getMen <em>Men</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getWomen <em>Women</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getPart <em>Part</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getWhole <em>Whole</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getMenPart <em>Men Part</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getMenWhole <em>Men Whole</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getWomenPart <em>Women Part</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getWomenWhole <em>Women Whole</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getPrevious <em>Previous</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getPreviousLabel <em>Previous Label</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getForecast <em>Forecast</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getSource <em>Source</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getPeriodLabel <em>Period Label</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getFulfilment <em>Fulfilment</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getOverrideReason <em>Override Reason</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Outcome#getIndicator <em>Indicator</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome()
 * @model
 * @generated
 */
public interface Outcome extends Periodic {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Periodens utfall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Value()
	 * @model
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Value Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words in place of the number (utfall i ord).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value Text</em>' attribute.
	 * @see #setValueText(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_ValueText()
	 * @model
	 * @generated
	 */
	String getValueText();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getValueText <em>Value Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Text</em>' attribute.
	 * @see #getValueText()
	 * @generated
	 */
	void setValueText(String value);

	/**
	 * Returns the value of the '<em><b>Men</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utfall män/pojkar.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Men</em>' attribute.
	 * @see #setMen(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Men()
	 * @model
	 * @generated
	 */
	BigDecimal getMen();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getMen <em>Men</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Men</em>' attribute.
	 * @see #getMen()
	 * @generated
	 */
	void setMen(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Women</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utfall kvinnor/flickor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Women</em>' attribute.
	 * @see #setWomen(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Women()
	 * @model
	 * @generated
	 */
	BigDecimal getWomen();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getWomen <em>Women</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Women</em>' attribute.
	 * @see #getWomen()
	 * @generated
	 */
	void setWomen(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The count that was met, when the outcome is a share (antal).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Part()
	 * @model
	 * @generated
	 */
	BigDecimal getPart();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The count it is a share of (av totalt).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole</em>' attribute.
	 * @see #setWhole(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Whole()
	 * @model
	 * @generated
	 */
	BigDecimal getWhole();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getWhole <em>Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole</em>' attribute.
	 * @see #getWhole()
	 * @generated
	 */
	void setWhole(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Men Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Men and boys in part (antal män/pojkar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Men Part</em>' attribute.
	 * @see #setMenPart(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_MenPart()
	 * @model
	 * @generated
	 */
	BigDecimal getMenPart();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getMenPart <em>Men Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Men Part</em>' attribute.
	 * @see #getMenPart()
	 * @generated
	 */
	void setMenPart(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Men Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Men and boys in whole (av totalt män/pojkar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Men Whole</em>' attribute.
	 * @see #setMenWhole(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_MenWhole()
	 * @model
	 * @generated
	 */
	BigDecimal getMenWhole();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getMenWhole <em>Men Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Men Whole</em>' attribute.
	 * @see #getMenWhole()
	 * @generated
	 */
	void setMenWhole(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Women Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Women and girls in part (antal kvinnor/flickor).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Women Part</em>' attribute.
	 * @see #setWomenPart(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_WomenPart()
	 * @model
	 * @generated
	 */
	BigDecimal getWomenPart();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getWomenPart <em>Women Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Women Part</em>' attribute.
	 * @see #getWomenPart()
	 * @generated
	 */
	void setWomenPart(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Women Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Women and girls in whole (av totalt kvinnor/flickor).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Women Whole</em>' attribute.
	 * @see #setWomenWhole(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_WomenWhole()
	 * @model
	 * @generated
	 */
	BigDecimal getWomenWhole();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getWomenWhole <em>Women Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Women Whole</em>' attribute.
	 * @see #getWomenWhole()
	 * @generated
	 */
	void setWomenWhole(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Previous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value of the comparison column, usually last year's (jämförelsevärde).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous</em>' attribute.
	 * @see #setPrevious(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Previous()
	 * @model
	 * @generated
	 */
	BigDecimal getPrevious();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getPrevious <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous</em>' attribute.
	 * @see #getPrevious()
	 * @generated
	 */
	void setPrevious(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Previous Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Head of the comparison column, such as Utfall VB 2024 (jämförelse).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous Label</em>' attribute.
	 * @see #setPreviousLabel(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_PreviousLabel()
	 * @model
	 * @generated
	 */
	String getPreviousLabel();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getPreviousLabel <em>Previous Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous Label</em>' attribute.
	 * @see #getPreviousLabel()
	 * @generated
	 */
	void setPreviousLabel(String value);

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prognos helår.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' attribute.
	 * @see #setForecast(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Forecast()
	 * @model
	 * @generated
	 */
	BigDecimal getForecast();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getForecast <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast</em>' attribute.
	 * @see #getForecast()
	 * @generated
	 */
	void setForecast(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the figure comes from (källa).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Period Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Period as printed, such as VB 2025 or T1 2025 (periodens beteckning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Label</em>' attribute.
	 * @see #setPeriodLabel(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_PeriodLabel()
	 * @model
	 * @generated
	 */
	String getPeriodLabel();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getPeriodLabel <em>Period Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Label</em>' attribute.
	 * @see #getPeriodLabel()
	 * @generated
	 */
	void setPeriodLabel(String value);

	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Analysis()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

	/**
	 * Returns the value of the '<em><b>Fulfilment</b></em>' attribute.
	 * The default value is <code>"NO_DATA"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.Status}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fulfilment as decided: the proposed one, or the one that overrules it (måluppfyllelse).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fulfilment</em>' attribute.
	 * @see se.styrkedjan.model.steering.Status
	 * @see #setFulfilment(Status)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Fulfilment()
	 * @model default="NO_DATA"
	 * @generated
	 */
	Status getFulfilment();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getFulfilment <em>Fulfilment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fulfilment</em>' attribute.
	 * @see se.styrkedjan.model.steering.Status
	 * @see #getFulfilment()
	 * @generated
	 */
	void setFulfilment(Status value);

	/**
	 * Returns the value of the '<em><b>Override Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the proposed fulfilment was overruled; empty when it was not (motivering).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Override Reason</em>' attribute.
	 * @see #setOverrideReason(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_OverrideReason()
	 * @model
	 * @generated
	 */
	String getOverrideReason();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getOverrideReason <em>Override Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Override Reason</em>' attribute.
	 * @see #getOverrideReason()
	 * @generated
	 */
	void setOverrideReason(String value);

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.steering.Indicator#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indicator (indikator).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' container reference.
	 * @see #setIndicator(Indicator)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getOutcome_Indicator()
	 * @see se.styrkedjan.model.steering.Indicator#getOutcomes
	 * @model opposite="outcomes"
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Outcome#getIndicator <em>Indicator</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' container reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

} // Outcome
