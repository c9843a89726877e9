package se.styrkedjan.diagram.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** The views of a scene that are shown: containers from the outermost, then lines, then nodes. */
public final class ShownViews {

	private final Scene scene;
	private final List<View> containers = new ArrayList<>();
	private final List<View> nodes = new ArrayList<>();

	private ShownViews(Scene scene) {
		this.scene = scene;
	}

	/** All that are shown. */
	public static List<View> of(Scene scene) {
		ShownViews shown = new ShownViews(scene);
		shown.collect(scene.diagram().getNodes());
		List<View> all = new ArrayList<>(shown.containers);
		for (EdgeView edge : scene.diagram().getEdges()) {
			if (scene.isShown(edge)) {
				all.add(edge);
			}
		}
		all.addAll(shown.nodes);
		return all;
	}

	private void collect(List<NodeView> views) {
		for (NodeView view : views) {
			if (scene.isShown(view)) {
				(isContainer(scene, view) ? containers : nodes).add(view);
				collect(view.getNodes());
			}
		}
	}

	/** Whether a node is one that holds others, such as a lane. */
	public static boolean isContainer(Scene scene, NodeView view) {
		return scene.look(view).content() != NodeLook.Content.NONE;
	}
}
