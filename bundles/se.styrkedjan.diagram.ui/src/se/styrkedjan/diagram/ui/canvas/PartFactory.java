package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import se.styrkedjan.model.view.EdgeView;

/** Makes the parts of views. */
final class PartFactory implements EditPartFactory {

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		EditPart part;
		if (model instanceof Sheet) {
			part = new DiagramPart();
		} else {
			part = model instanceof EdgeView ? new EdgePart() : new NodePart();
		}
		part.setModel(model);
		return part;
	}
}
