package se.styrkedjan.design.flow.audit;

import java.time.LocalDate;

import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;

/** Audits of a whole process, its lanes and lines: each answers true when all is well. */
public class ProcessAudits {

	/** Whether the flow starts somewhere. An empty map is not blamed. */
	public boolean hasStart(Process process) {
		return process.getNodes().isEmpty() || has(process, EventPosition.START);
	}

	/** Whether the flow ends somewhere. An empty map is not blamed. */
	public boolean hasEnd(Process process) {
		return process.getNodes().isEmpty() || has(process, EventPosition.END);
	}

	/** Whether somebody owns the process. */
	public boolean hasOwner(Process process) {
		return isFilled(process.getOwnerRole());
	}

	/** Whether the next review lies ahead, or none is set. */
	public boolean isReviewedInTime(Process process) {
		return process.getNextReview() == null || !process.getNextReview().isBefore(LocalDate.now());
	}

	/** Whether it is known who stands behind a lane. */
	public boolean hasParty(Lane lane) {
		return isFilled(lane.getParty());
	}

	/** Whether a message goes between two lanes; true for other lines and for nodes in no lane. */
	public boolean isBetweenPartiesWhenMessage(Flow flow) {
		return flow.getKind() != FlowKind.MESSAGE || flow.getSource() == null || flow.getTarget() == null
				|| flow.getSource().getLane() == null || flow.getSource().getLane() != flow.getTarget().getLane();
	}

	private static boolean has(Process process, EventPosition position) {
		return process.getNodes().stream().anyMatch(node -> node instanceof Event event && event.getPosition() == position);
	}

	private static boolean isFilled(String text) {
		return text != null && !text.isBlank();
	}
}
