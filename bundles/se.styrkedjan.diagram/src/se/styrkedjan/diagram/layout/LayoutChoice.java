package se.styrkedjan.diagram.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.styrkedjan.diagram.layout.chart.MeetingLayout;
import se.styrkedjan.diagram.layout.chart.MeetingLayout.Place;
import se.styrkedjan.diagram.layout.chart.RowsLayout;
import se.styrkedjan.diagram.layout.chart.TreeLayout;
import se.styrkedjan.diagram.layout.flow.FlowLayout;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.process.Actor;

/** The layout that suits a representation, by the name of its description; what is not named here is a flow. */
enum LayoutChoice {

	ROWS("Landscape") {
		@Override
		LayoutResult arrange(SceneGraph views, LayoutOptions options) {
			Set<String> chains = views.lanes.entrySet().stream().filter(lane -> MAIN_ROW.equals(lane.getValue().getMapping()))
					.map(Map.Entry::getKey).collect(Collectors.toSet());
			return RowsLayout.arrange(views.graph(Direction.RIGHT), options.wrapWidth(), chains);
		}
	},
	MEETING("CollaborationMap") {
		@Override
		LayoutResult arrange(SceneGraph views, LayoutOptions options) {
			Map<String, Place> places = new HashMap<>();
			views.boxes.forEach((name, node) -> places.put(name, node.getTarget() instanceof Actor actor
					? actor.isExternal() ? Place.RIGHT : Place.LEFT
					: Place.BETWEEN));
			return MeetingLayout.arrange(views.graph(Direction.RIGHT), places);
		}
	},
	TREE("GoalMap") {
		@Override
		boolean canLead(Direction direction) {
			return true;
		}

		@Override
		LayoutResult arrange(SceneGraph views, LayoutOptions options) {
			return TreeLayout.arrange(views.graph(options.direction()), options.direction());
		}
	},
	FLOW("ProcessFlow") {
		@Override
		boolean canLead(Direction direction) {
			return true;
		}

		@Override
		LayoutResult arrange(SceneGraph views, LayoutOptions options) {
			LayoutGraph graph = Hubs.grown(views.graph(options.direction()), options.direction());
			return PinnedBoxes.keep(graph, views.present(), FlowLayout.arrange(graph, options), options.direction());
		}
	};

	private static final String MAIN_ROW = "MainRow";

	private final String description;

	LayoutChoice(String description) {
		this.description = description;
	}

	static LayoutChoice of(Scene scene) {
		return Arrays.stream(values()).filter(choice -> choice.description.equals(scene.diagram().getDescription())).findFirst()
				.orElse(FLOW);
	}

	/** Whether a new node of a scene is better put where its lines lead than last in its container, by its description. */
	static boolean isLedByLines(Scene scene) {
		return Stream.of(TREE, FLOW, MEETING).anyMatch(choice -> choice.description.equals(scene.diagram().getDescription()));
	}

	/** Whether what it lays out can lead there; all can lead to the right. */
	boolean canLead(Direction direction) {
		return direction == Direction.RIGHT;
	}

	abstract LayoutResult arrange(SceneGraph views, LayoutOptions options);
}
