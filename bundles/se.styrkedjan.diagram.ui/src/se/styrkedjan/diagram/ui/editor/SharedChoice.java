package se.styrkedjan.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.process.ElementChoice;

/** Keeps what is selected on the canvas and what is chosen in the document's other views the same. */
public final class SharedChoice {

	private final DiagramViewer viewer;
	private final ElementChoice choice;
	private boolean ours;

	/** Joins a viewer to the choice in the document of its session. */
	public SharedChoice(DiagramViewer viewer) {
		this.viewer = viewer;
		choice = ElementChoice.of(viewer.sheet().session());
		Runnable chosen = this::show;
		choice.addListener(chosen);
		viewer.canvas().addDisposeListener(event -> choice.removeListener(chosen));
		if (!choice.chosen().isEmpty()) {
			show();
		}
	}

	/** Something else has been selected on the canvas. */
	public void selected() {
		ours = true;
		choice.choose(viewer.selectedViews().stream().map(View::getTarget).filter(target -> target != null).distinct()
				.toList());
		ours = false;
	}

	private void show() {
		if (!ours) {
			List<View> views = new ArrayList<>();
			for (EObject element : choice.chosen()) {
				viewer.sheet().live().viewOf(element).ifPresent(views::add);
				viewer.sheet().live().edgeOf(element).ifPresent(views::add);
			}
			viewer.selectViews(views);
			if (views.size() == 1) {
				viewer.part(views.getFirst()).ifPresent(viewer::reveal);
			}
		}
	}
}
