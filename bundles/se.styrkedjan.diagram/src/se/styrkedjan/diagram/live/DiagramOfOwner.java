package se.styrkedjan.diagram.live;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.viewpoint.description.Layer;
import se.styrkedjan.viewpoint.description.Viewpoint;

/** Finds and makes the diagrams that an element keeps. */
final class DiagramOfOwner {

	private DiagramOfOwner() {
	}

	/** The diagram of a description that shows an element. */
	static Optional<Diagram> find(Depicted owner, String description, EObject target) {
		return owner.getDiagrams().stream().filter(diagram -> diagram.getTarget() == target
				&& Objects.equals(description, diagram.getDescription())).findFirst();
	}

	/** A new diagram that nobody keeps yet; layers are shown as the description says. */
	static Diagram make(Viewpoint viewpoint, String description, EObject target) {
		Diagram diagram = Elements.create(ViewPackage.Literals.DIAGRAM);
		diagram.setDescription(description);
		diagram.setTarget(target);
		viewpoint.diagram(description).map(found -> found.layers().stream()
				.filter(layer -> layer.choice() == Layer.Choice.ON).map(Layer::name).collect(Collectors.joining("\n")))
				.filter(layers -> !layers.isEmpty()).ifPresent(diagram::setLayers);
		return diagram;
	}
}
