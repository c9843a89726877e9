package se.styrkedjan.design.flow;

import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;

/** Services about the ways out of a decision: those of the fix that labels them. */
public class WayServices {

	/** The ways out of a decision that do not say when they are taken. */
	public List<Flow> unlabelledWays(Decision decision) {
		return decision.getOutgoing().stream().filter(flow -> flow.getKind() == FlowKind.SEQUENCE)
				.filter(way -> way.getName() == null || way.getName().isBlank()).toList();
	}

	/** What an unlabelled way out of a decision could say: yes, no, or otherwise, whichever is not said yet. */
	public String wayName(Flow way) {
		var said = way.getSource().getOutgoing().stream().map(Flow::getName).toList();
		return Stream.of("way.yes", "way.no").map(key -> DesignWords.current().text(key))
				.filter(word -> !said.contains(word)).findFirst().orElseGet(() -> DesignWords.current().text("way.else"));
	}
}
