package se.styrkedjan.diagram.picture.paint;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** The colour that a free label stands on. */
final class Backdrop {

	private Backdrop() {
	}

	/** Fill of the innermost container around a node that has one. */
	static Rgb around(Scene scene, NodeView node) {
		for (var holder = node.eContainer(); holder instanceof NodeView container; holder = holder.eContainer()) {
			Rgb fill = scene.look(container).fill();
			if (fill != null) {
				return fill;
			}
		}
		return Rgb.WHITE;
	}

	/** What the label of a link stands on. */
	static Rgb around(Scene scene, EdgeView edge) {
		return edge.getSource() == null ? Rgb.WHITE : around(scene, edge.getSource());
	}
}
