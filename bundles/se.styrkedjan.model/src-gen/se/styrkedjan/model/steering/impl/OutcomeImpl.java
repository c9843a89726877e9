/**
 */
package se.styrkedjan.model.steering.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getValue <em>Value</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getValueText <em>Value Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getMen <em>Men</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getWomen <em>Women</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getPart <em>Part</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getWhole <em>Whole</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getMenPart <em>Men Part</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getMenWhole <em>Men Whole</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getWomenPart <em>Women Part</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getWomenWhole <em>Women Whole</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getPrevious <em>Previous</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getPreviousLabel <em>Previous Label</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getForecast <em>Forecast</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getSource <em>Source</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getPeriodLabel <em>Period Label</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getFulfilment <em>Fulfilment</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getOverrideReason <em>Override Reason</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.OutcomeImpl#getIndicator <em>Indicator</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomeImpl extends PeriodicImpl implements Outcome {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValueText() <em>Value Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueText()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueText() <em>Value Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueText()
	 * @generated
	 * @ordered
	 */
	protected String valueText = VALUE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMen() <em>Men</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMen()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMen() <em>Men</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMen()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal men = MEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getWomen() <em>Women</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWomen()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WOMEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWomen() <em>Women</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWomen()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal women = WOMEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal part = PART_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhole() <em>Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhole()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WHOLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhole() <em>Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhole()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal whole = WHOLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMenPart() <em>Men Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMenPart()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MEN_PART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMenPart() <em>Men Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMenPart()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal menPart = MEN_PART_EDEFAULT;

	/**
	 * The default value of the '{@link #getMenWhole() <em>Men Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMenWhole()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MEN_WHOLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMenWhole() <em>Men Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMenWhole()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal menWhole = MEN_WHOLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWomenPart() <em>Women Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWomenPart()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WOMEN_PART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWomenPart() <em>Women Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWomenPart()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal womenPart = WOMEN_PART_EDEFAULT;

	/**
	 * The default value of the '{@link #getWomenWhole() <em>Women Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWomenWhole()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WOMEN_WHOLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWomenWhole() <em>Women Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWomenWhole()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal womenWhole = WOMEN_WHOLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrevious() <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrevious()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PREVIOUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrevious() <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrevious()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal previous = PREVIOUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreviousLabel() <em>Previous Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String PREVIOUS_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreviousLabel() <em>Previous Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousLabel()
	 * @generated
	 * @ordered
	 */
	protected String previousLabel = PREVIOUS_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FORECAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal forecast = FORECAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodLabel() <em>Period Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String PERIOD_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodLabel() <em>Period Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodLabel()
	 * @generated
	 * @ordered
	 */
	protected String periodLabel = PERIOD_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected String analysis = ANALYSIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFulfilment() <em>Fulfilment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFulfilment()
	 * @generated
	 * @ordered
	 */
	protected static final Status FULFILMENT_EDEFAULT = Status.NO_DATA;

	/**
	 * The cached value of the '{@link #getFulfilment() <em>Fulfilment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFulfilment()
	 * @generated
	 * @ordered
	 */
	protected Status fulfilment = FULFILMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverrideReason() <em>Override Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrideReason()
	 * @generated
	 * @ordered
	 */
	protected static final String OVERRIDE_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOverrideReason() <em>Override Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrideReason()
	 * @generated
	 * @ordered
	 */
	protected String overrideReason = OVERRIDE_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.OUTCOME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValueText() {
		return valueText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueText(String newValueText) {
		String oldValueText = valueText;
		valueText = newValueText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__VALUE_TEXT, oldValueText, valueText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMen() {
		return men;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMen(BigDecimal newMen) {
		BigDecimal oldMen = men;
		men = newMen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__MEN, oldMen, men));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWomen() {
		return women;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWomen(BigDecimal newWomen) {
		BigDecimal oldWomen = women;
		women = newWomen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__WOMEN, oldWomen, women));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPart() {
		return part;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPart(BigDecimal newPart) {
		BigDecimal oldPart = part;
		part = newPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__PART, oldPart, part));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWhole() {
		return whole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhole(BigDecimal newWhole) {
		BigDecimal oldWhole = whole;
		whole = newWhole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__WHOLE, oldWhole, whole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMenPart() {
		return menPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMenPart(BigDecimal newMenPart) {
		BigDecimal oldMenPart = menPart;
		menPart = newMenPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__MEN_PART, oldMenPart, menPart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMenWhole() {
		return menWhole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMenWhole(BigDecimal newMenWhole) {
		BigDecimal oldMenWhole = menWhole;
		menWhole = newMenWhole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__MEN_WHOLE, oldMenWhole, menWhole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWomenPart() {
		return womenPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWomenPart(BigDecimal newWomenPart) {
		BigDecimal oldWomenPart = womenPart;
		womenPart = newWomenPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__WOMEN_PART, oldWomenPart, womenPart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWomenWhole() {
		return womenWhole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWomenWhole(BigDecimal newWomenWhole) {
		BigDecimal oldWomenWhole = womenWhole;
		womenWhole = newWomenWhole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__WOMEN_WHOLE, oldWomenWhole, womenWhole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPrevious() {
		return previous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrevious(BigDecimal newPrevious) {
		BigDecimal oldPrevious = previous;
		previous = newPrevious;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__PREVIOUS, oldPrevious, previous));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreviousLabel() {
		return previousLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreviousLabel(String newPreviousLabel) {
		String oldPreviousLabel = previousLabel;
		previousLabel = newPreviousLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__PREVIOUS_LABEL, oldPreviousLabel, previousLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getForecast() {
		return forecast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForecast(BigDecimal newForecast) {
		BigDecimal oldForecast = forecast;
		forecast = newForecast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__FORECAST, oldForecast, forecast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeriodLabel() {
		return periodLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodLabel(String newPeriodLabel) {
		String oldPeriodLabel = periodLabel;
		periodLabel = newPeriodLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__PERIOD_LABEL, oldPeriodLabel, periodLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalysis() {
		return analysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysis(String newAnalysis) {
		String oldAnalysis = analysis;
		analysis = newAnalysis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__ANALYSIS, oldAnalysis, analysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Status getFulfilment() {
		return fulfilment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFulfilment(Status newFulfilment) {
		Status oldFulfilment = fulfilment;
		fulfilment = newFulfilment == null ? FULFILMENT_EDEFAULT : newFulfilment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__FULFILMENT, oldFulfilment, fulfilment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOverrideReason() {
		return overrideReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverrideReason(String newOverrideReason) {
		String oldOverrideReason = overrideReason;
		overrideReason = newOverrideReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__OVERRIDE_REASON, oldOverrideReason, overrideReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator getIndicator() {
		if (eContainerFeatureID() != SteeringPackage.OUTCOME__INDICATOR) return null;
		return (Indicator)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIndicator(Indicator newIndicator, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newIndicator, SteeringPackage.OUTCOME__INDICATOR, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(Indicator newIndicator) {
		if (newIndicator != eInternalContainer() || (eContainerFeatureID() != SteeringPackage.OUTCOME__INDICATOR && newIndicator != null)) {
			if (EcoreUtil.isAncestor(this, newIndicator))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newIndicator != null)
				msgs = ((InternalEObject)newIndicator).eInverseAdd(this, SteeringPackage.INDICATOR__OUTCOMES, Indicator.class, msgs);
			msgs = basicSetIndicator(newIndicator, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.OUTCOME__INDICATOR, newIndicator, newIndicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SteeringPackage.OUTCOME__INDICATOR:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetIndicator((Indicator)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SteeringPackage.OUTCOME__INDICATOR:
				return basicSetIndicator(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case SteeringPackage.OUTCOME__INDICATOR:
				return eInternalContainer().eInverseRemove(this, SteeringPackage.INDICATOR__OUTCOMES, Indicator.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SteeringPackage.OUTCOME__VALUE:
				return getValue();
			case SteeringPackage.OUTCOME__VALUE_TEXT:
				return getValueText();
			case SteeringPackage.OUTCOME__MEN:
				return getMen();
			case SteeringPackage.OUTCOME__WOMEN:
				return getWomen();
			case SteeringPackage.OUTCOME__PART:
				return getPart();
			case SteeringPackage.OUTCOME__WHOLE:
				return getWhole();
			case SteeringPackage.OUTCOME__MEN_PART:
				return getMenPart();
			case SteeringPackage.OUTCOME__MEN_WHOLE:
				return getMenWhole();
			case SteeringPackage.OUTCOME__WOMEN_PART:
				return getWomenPart();
			case SteeringPackage.OUTCOME__WOMEN_WHOLE:
				return getWomenWhole();
			case SteeringPackage.OUTCOME__PREVIOUS:
				return getPrevious();
			case SteeringPackage.OUTCOME__PREVIOUS_LABEL:
				return getPreviousLabel();
			case SteeringPackage.OUTCOME__FORECAST:
				return getForecast();
			case SteeringPackage.OUTCOME__SOURCE:
				return getSource();
			case SteeringPackage.OUTCOME__PERIOD_LABEL:
				return getPeriodLabel();
			case SteeringPackage.OUTCOME__ANALYSIS:
				return getAnalysis();
			case SteeringPackage.OUTCOME__FULFILMENT:
				return getFulfilment();
			case SteeringPackage.OUTCOME__OVERRIDE_REASON:
				return getOverrideReason();
			case SteeringPackage.OUTCOME__INDICATOR:
				return getIndicator();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SteeringPackage.OUTCOME__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__VALUE_TEXT:
				setValueText((String)newValue);
				return;
			case SteeringPackage.OUTCOME__MEN:
				setMen((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__WOMEN:
				setWomen((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__PART:
				setPart((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__WHOLE:
				setWhole((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__MEN_PART:
				setMenPart((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__MEN_WHOLE:
				setMenWhole((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__WOMEN_PART:
				setWomenPart((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__WOMEN_WHOLE:
				setWomenWhole((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__PREVIOUS:
				setPrevious((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__PREVIOUS_LABEL:
				setPreviousLabel((String)newValue);
				return;
			case SteeringPackage.OUTCOME__FORECAST:
				setForecast((BigDecimal)newValue);
				return;
			case SteeringPackage.OUTCOME__SOURCE:
				setSource((String)newValue);
				return;
			case SteeringPackage.OUTCOME__PERIOD_LABEL:
				setPeriodLabel((String)newValue);
				return;
			case SteeringPackage.OUTCOME__ANALYSIS:
				setAnalysis((String)newValue);
				return;
			case SteeringPackage.OUTCOME__FULFILMENT:
				setFulfilment((Status)newValue);
				return;
			case SteeringPackage.OUTCOME__OVERRIDE_REASON:
				setOverrideReason((String)newValue);
				return;
			case SteeringPackage.OUTCOME__INDICATOR:
				setIndicator((Indicator)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SteeringPackage.OUTCOME__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__VALUE_TEXT:
				setValueText(VALUE_TEXT_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__MEN:
				setMen(MEN_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__WOMEN:
				setWomen(WOMEN_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__PART:
				setPart(PART_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__WHOLE:
				setWhole(WHOLE_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__MEN_PART:
				setMenPart(MEN_PART_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__MEN_WHOLE:
				setMenWhole(MEN_WHOLE_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__WOMEN_PART:
				setWomenPart(WOMEN_PART_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__WOMEN_WHOLE:
				setWomenWhole(WOMEN_WHOLE_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__PREVIOUS:
				setPrevious(PREVIOUS_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__PREVIOUS_LABEL:
				setPreviousLabel(PREVIOUS_LABEL_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__FORECAST:
				setForecast(FORECAST_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__PERIOD_LABEL:
				setPeriodLabel(PERIOD_LABEL_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__ANALYSIS:
				setAnalysis(ANALYSIS_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__FULFILMENT:
				setFulfilment(FULFILMENT_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__OVERRIDE_REASON:
				setOverrideReason(OVERRIDE_REASON_EDEFAULT);
				return;
			case SteeringPackage.OUTCOME__INDICATOR:
				setIndicator((Indicator)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SteeringPackage.OUTCOME__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case SteeringPackage.OUTCOME__VALUE_TEXT:
				return VALUE_TEXT_EDEFAULT == null ? valueText != null : !VALUE_TEXT_EDEFAULT.equals(valueText);
			case SteeringPackage.OUTCOME__MEN:
				return MEN_EDEFAULT == null ? men != null : !MEN_EDEFAULT.equals(men);
			case SteeringPackage.OUTCOME__WOMEN:
				return WOMEN_EDEFAULT == null ? women != null : !WOMEN_EDEFAULT.equals(women);
			case SteeringPackage.OUTCOME__PART:
				return PART_EDEFAULT == null ? part != null : !PART_EDEFAULT.equals(part);
			case SteeringPackage.OUTCOME__WHOLE:
				return WHOLE_EDEFAULT == null ? whole != null : !WHOLE_EDEFAULT.equals(whole);
			case SteeringPackage.OUTCOME__MEN_PART:
				return MEN_PART_EDEFAULT == null ? menPart != null : !MEN_PART_EDEFAULT.equals(menPart);
			case SteeringPackage.OUTCOME__MEN_WHOLE:
				return MEN_WHOLE_EDEFAULT == null ? menWhole != null : !MEN_WHOLE_EDEFAULT.equals(menWhole);
			case SteeringPackage.OUTCOME__WOMEN_PART:
				return WOMEN_PART_EDEFAULT == null ? womenPart != null : !WOMEN_PART_EDEFAULT.equals(womenPart);
			case SteeringPackage.OUTCOME__WOMEN_WHOLE:
				return WOMEN_WHOLE_EDEFAULT == null ? womenWhole != null : !WOMEN_WHOLE_EDEFAULT.equals(womenWhole);
			case SteeringPackage.OUTCOME__PREVIOUS:
				return PREVIOUS_EDEFAULT == null ? previous != null : !PREVIOUS_EDEFAULT.equals(previous);
			case SteeringPackage.OUTCOME__PREVIOUS_LABEL:
				return PREVIOUS_LABEL_EDEFAULT == null ? previousLabel != null : !PREVIOUS_LABEL_EDEFAULT.equals(previousLabel);
			case SteeringPackage.OUTCOME__FORECAST:
				return FORECAST_EDEFAULT == null ? forecast != null : !FORECAST_EDEFAULT.equals(forecast);
			case SteeringPackage.OUTCOME__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case SteeringPackage.OUTCOME__PERIOD_LABEL:
				return PERIOD_LABEL_EDEFAULT == null ? periodLabel != null : !PERIOD_LABEL_EDEFAULT.equals(periodLabel);
			case SteeringPackage.OUTCOME__ANALYSIS:
				return ANALYSIS_EDEFAULT == null ? analysis != null : !ANALYSIS_EDEFAULT.equals(analysis);
			case SteeringPackage.OUTCOME__FULFILMENT:
				return fulfilment != FULFILMENT_EDEFAULT;
			case SteeringPackage.OUTCOME__OVERRIDE_REASON:
				return OVERRIDE_REASON_EDEFAULT == null ? overrideReason != null : !OVERRIDE_REASON_EDEFAULT.equals(overrideReason);
			case SteeringPackage.OUTCOME__INDICATOR:
				return getIndicator() != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (value: ");
		result.append(value);
		result.append(", valueText: ");
		result.append(valueText);
		result.append(", men: ");
		result.append(men);
		result.append(", women: ");
		result.append(women);
		result.append(", part: ");
		result.append(part);
		result.append(", whole: ");
		result.append(whole);
		result.append(", menPart: ");
		result.append(menPart);
		result.append(", menWhole: ");
		result.append(menWhole);
		result.append(", womenPart: ");
		result.append(womenPart);
		result.append(", womenWhole: ");
		result.append(womenWhole);
		result.append(", previous: ");
		result.append(previous);
		result.append(", previousLabel: ");
		result.append(previousLabel);
		result.append(", forecast: ");
		result.append(forecast);
		result.append(", source: ");
		result.append(source);
		result.append(", periodLabel: ");
		result.append(periodLabel);
		result.append(", analysis: ");
		result.append(analysis);
		result.append(", fulfilment: ");
		result.append(fulfilment);
		result.append(", overrideReason: ");
		result.append(overrideReason);
		result.append(')');
		return result.toString();
	}

} //OutcomeImpl
