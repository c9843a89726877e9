package se.styrkedjan.design.maps;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.viewpoint.description.Viewpoint;

/** Opens the diagram that a document keeps; one that was never drawn is laid out. */
public final class StoredDiagram {

	private StoredDiagram() {
	}

	/** The diagram of a document that is open in no session; made and laid out in the document when it has none. */
	public static LiveDiagram open(Depicted root) {
		return open(root, StyrkedjanViewpoint.load());
	}

	static LiveDiagram open(Depicted root, Viewpoint viewpoint) {
		String description = description(root);
		return root.getDiagrams().stream()
				.filter(diagram -> diagram.getTarget() == root && description.equals(diagram.getDescription())).findFirst()
				.map(diagram -> LiveDiagram.of(diagram, viewpoint))
				.orElseGet(() -> laidOut(LiveDiagram.make(root, viewpoint, description)));
	}

	private static LiveDiagram laidOut(LiveDiagram live) {
		Arrange.all(live).apply();
		return live;
	}

	private static String description(Depicted root) {
		return switch (root) {
		case Landscape landscape -> StyrkedjanViewpoint.LANDSCAPE;
		case CollaborationMap map -> StyrkedjanViewpoint.COLLABORATION_MAP;
		case Plan plan -> StyrkedjanViewpoint.GOAL_MAP;
		default -> StyrkedjanViewpoint.PROCESS_FLOW;
		};
	}
}
