package se.styrkedjan.diagram.tool;

import java.util.Optional;

import se.styrkedjan.model.view.View;

/** The view that the last gesture has made. */
public final class Latest {

	private View view;

	void set(View made) {
		view = made;
	}

	/** The view; empty when the gesture made none. */
	public Optional<View> get() {
		return Optional.ofNullable(view);
	}
}
