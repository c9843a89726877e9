package se.styrkedjan.diagram.ui.clipboard;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** Picks from a picture what is selected: nodes with all they hold, and the lines among them. */
final class PictureParts {

	private PictureParts() {
	}

	/** The picture of some views; the whole when none is selected. */
	static Picture of(Picture whole, Diagram diagram, Collection<View> selected) {
		if (selected.isEmpty()) {
			return whole;
		}
		Set<View> taken = new HashSet<>();
		selected.forEach(view -> add(view, taken));
		for (EdgeView edge : diagram.getEdges()) {
			if (taken.contains(edge.getSource()) && taken.contains(edge.getEnd())) {
				taken.add(edge);
			}
		}
		Set<String> ids = new HashSet<>();
		taken.forEach(view -> ids.add(view.getId()));
		return new Picture(whole.groups().stream().filter(group -> ids.contains(group.id())).toList(), whole.background());
	}

	private static void add(View view, Set<View> taken) {
		taken.add(view);
		if (view instanceof NodeView node) {
			node.getNodes().forEach(part -> add(part, taken));
		}
	}
}
