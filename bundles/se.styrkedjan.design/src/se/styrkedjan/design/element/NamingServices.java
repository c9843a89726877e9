package se.styrkedjan.design.element;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.ParallelGateway;
import se.styrkedjan.rules.text.PlainText;

/** Services that word elements: the name of a new one, what is shown when the mouse rests on one. */
public class NamingServices {

	/** Name of an element just made, to be typed over; empty for what usually has no name. */
	public String nameWhenNew(EObject element) {
		return switch (element) {
		case ParallelGateway gateway -> "";
		case Event event -> DesignWords.current().text("new.Event." + event.getPosition().getName());
		default -> DesignWords.current().text("new." + element.eClass().getName());
		};
	}

	/** Name and instruction of a node, as plain text. */
	public String tooltip(FlowNode node) {
		var name = node.getName() == null ? "" : node.getName();
		return PlainText.isBlank(node.getNote()) ? name : name + "\n\n" + PlainText.of(node.getNote());
	}

	/** Name of a lane, and whether it is outside the administration. */
	public String tooltip(Lane lane) {
		var name = lane.getName() == null ? "" : lane.getName();
		return lane.isExternal() ? DesignWords.current().text("lane.external", name) : name;
	}
}
