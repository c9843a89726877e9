package se.styrkedjan.forms.importing;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;

/**
 * One running text of a goal and where it was placed.
 *
 * @param goal   the goal
 * @param period period of the document, for the analysis
 * @param place  which text it is
 */
record TextSlot(Goal goal, Period period, Place place) {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;

	/** The texts a goal has. */
	enum Place {
		DESCRIPTION(MODEL.getGoal_Description()), EXPECTED_RESULT(MODEL.getGoal_ExpectedResult()),
		WORKING_METHODS(MODEL.getGoal_WorkingMethods()), RESOURCE_USE(MODEL.getGoal_ResourceUse()),
		FOLLOW_UP(MODEL.getGoal_FollowUp()), DEVELOPMENT(MODEL.getGoal_Development()),
		ANALYSIS(MODEL.getAssessment_Analysis()), OTHER(MODEL.getGoal_OtherText());

		private final EAttribute feature;

		Place(EAttribute feature) {
			this.feature = feature;
		}
	}

	/** The text; empty when there is none. */
	String text() {
		Object text = place == Place.ANALYSIS
				? PeriodEntries.find(goal.getAssessments(), period).map(Assessment::getAnalysis).orElse(null)
				: goal.eGet(place.feature);
		return Objects.requireNonNullElse((String) text, "");
	}

	/** The change that moves the text to another place, after what stands there. */
	Operation moveTo(Place other) {
		TextSlot target = new TextSlot(goal, period, other);
		return new CompositeOperation("setFeature", List.of(target.set(target.text() + text()), set(null)));
	}

	private Operation set(String text) {
		return place == Place.ANALYSIS ? new SetAssessment(goal, period, MODEL.getAssessment_Analysis(), text)
				: new SetFeature(goal, place.feature, text);
	}
}
