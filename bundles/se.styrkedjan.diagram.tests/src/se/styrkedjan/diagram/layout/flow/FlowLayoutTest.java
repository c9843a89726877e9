package se.styrkedjan.diagram.layout.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;

class FlowLayoutTest {

	@Test
	void examplesAreDrawn() {
		Map<String, LayoutGraph> examples = Map.of("tenSteps", FlowExample.tenSteps(), "loop", FlowExample.loop(), "parallel",
				FlowExample.parallel(), "firstApplication", FlowExample.firstApplication());

		examples.forEach((name, graph) -> {
			var result = FlowLayout.arrange(graph, LayoutOptions.USUAL);
			FlowDrawing.write(name, graph, result);
			assertEquals(graph.boxes().size(), result.boxes().size());
			assertEquals(graph.wires().size(), result.routes().size());
		});
	}
}
