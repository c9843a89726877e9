package se.styrkedjan.design.flow;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services about lead times, in working days. */
public class LeadTimeServices {

	/** Whether there is anything to show. */
	@ReadsOwn({ "target", "measured" })
	public boolean isKnown(LeadTime time) {
		return time.getTarget() != null || time.getMeasured() != null;
	}

	/** Whether more time was measured than the target allows. */
	@ReadsOwn({ "target", "measured" })
	public boolean isLate(LeadTime time) {
		return time.getTarget() != null && time.getMeasured() != null
				&& time.getMeasured().compareTo(time.getTarget()) > 0;
	}

	/** Whether a step takes longer than its target allows. */
	@ReadsOwn({ "leadTime", "*/target", "*/measured" })
	public boolean isLate(Step step) {
		return step.getLeadTime() != null && isLate(step.getLeadTime());
	}

	/** Whether an element is a step that can be given a lead time. */
	public boolean hasNoLeadTime(EObject element) {
		return element instanceof Step step && step.getLeadTime() == null;
	}

	/** Measured and target, as briefly as can be. */
	@ReadsOwn({ "target", "measured" })
	public String leadTimeLabel(LeadTime time) {
		return worded(time, "leadTime.short");
	}

	/** Measured and target, in words. */
	public String leadTimeTooltip(LeadTime time) {
		return worded(time, "leadTime.long");
	}

	private static String worded(LeadTime time, String key) {
		var words = DesignWords.current();
		if (time.getMeasured() == null) {
			return time.getTarget() == null ? "" : words.text(key + ".target", days(time.getTarget()));
		}
		return time.getTarget() == null ? words.text(key + ".measured", days(time.getMeasured()))
				: words.text(key + ".both", days(time.getMeasured()), days(time.getTarget()));
	}

	private static String days(BigDecimal days) {
		return SwedishNumber.format(days, SwedishNumber.AS_WRITTEN);
	}
}
