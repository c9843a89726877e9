package se.styrkedjan.diagram.ui.gesture;

import java.util.List;

import se.styrkedjan.model.view.View;

/** What has just been made is chosen, seen, and asks for its name. */
public final class Made {

	private Made() {
	}

	/** Selects a new view and opens the field for its name. */
	public static void show(Desk desk, View view) {
		desk.viewer().selectViews(List.of(view));
		desk.viewer().part(view).ifPresent(part -> {
			desk.viewer().reveal(part);
			desk.names().open(part);
		});
	}
}
