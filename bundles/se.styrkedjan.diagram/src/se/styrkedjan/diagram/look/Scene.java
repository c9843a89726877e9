package se.styrkedjan.diagram.look;

import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** A diagram with the look of everything in it: all that painters and layout need. Called on the session's thread. */
public interface Scene {

	/** Where everything stands. */
	Diagram diagram();

	/** How a node or container looks now. */
	NodeLook look(NodeView node);

	/** How a line looks now. */
	EdgeLook look(EdgeView edge);

	/** Whether a view is shown: neither hidden by hand nor by a layer or filter, nor inside something collapsed. */
	boolean isShown(View view);
}
