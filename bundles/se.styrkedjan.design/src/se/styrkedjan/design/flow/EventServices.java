package se.styrkedjan.design.flow;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.EventTrigger;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services about events: which symbol one has, and what stands below it. */
public class EventServices {

	/** Whether the flow starts here. */
	@ReadsOwn("position")
	public boolean isStart(Event event) {
		return event.getPosition() == EventPosition.START;
	}

	/** Whether the flow ends here. */
	@ReadsOwn("position")
	public boolean isEnd(Event event) {
		return event.getPosition() == EventPosition.END;
	}

	/** Whether time triggers it. */
	@ReadsOwn("trigger")
	public boolean isTimer(Event event) {
		return event.getTrigger() == EventTrigger.TIMER;
	}

	/** Whether a message triggers it, or it sends one. */
	@ReadsOwn("trigger")
	public boolean isMessage(Event event) {
		return event.getTrigger() == EventTrigger.MESSAGE;
	}

	/** Whether the flow starts here at a time. */
	@ReadsOwn({ "position", "trigger" })
	public boolean isTimerStart(Event event) {
		return isStart(event) && isTimer(event);
	}

	/** Whether the flow starts here when a message comes. */
	@ReadsOwn({ "position", "trigger" })
	public boolean isMessageStart(Event event) {
		return isStart(event) && isMessage(event);
	}

	/** Whether the flow ends here with a message. */
	@ReadsOwn({ "position", "trigger" })
	public boolean isMessageEnd(Event event) {
		return isEnd(event) && isMessage(event);
	}

	/** Name of an event and, for a timer, how long it waits. */
	@ReadsOwn({ "name", "trigger", "waitTime" })
	public String eventLabel(Event event) {
		var wait = isTimer(event) ? event.getWaitTime() : null;
		return Stream.of(event.getName(), wait).filter(text -> text != null && !text.isEmpty()).distinct()
				.collect(Collectors.joining("\n"));
	}
}
