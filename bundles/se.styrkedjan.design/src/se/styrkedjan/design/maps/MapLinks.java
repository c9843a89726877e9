package se.styrkedjan.design.maps;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.diagram.export.LinkTargets;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.Navigation;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.view.View;

/** Where the views of a map lead, as names of the files of other maps beside it. */
final class MapLinks {

	private MapLinks() {
	}

	static LinkTargets of(LiveDiagram live, MapNames names, PictureFormat format) {
		Map<String, String> addresses = new HashMap<>();
		live.diagram().eAllContents().forEachRemaining(object -> {
			if (object instanceof View view && view.getTarget() instanceof Element element && element.getId() != null) {
				live.navigations(view).stream().map(Navigation::documentId).map(names::of).flatMap(Optional::stream)
						.findFirst().ifPresent(name -> addresses.put(element.getId(), name + "." + format.extension()));
			}
		});
		return element -> Optional.ofNullable(addresses.get(element));
	}
}
