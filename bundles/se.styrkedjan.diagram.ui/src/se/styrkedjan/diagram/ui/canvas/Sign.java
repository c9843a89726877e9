package se.styrkedjan.diagram.ui.canvas;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** Something drawn over the diagram that is not part of it: what is selected, what would happen, what lines up. */
public sealed interface Sign {

	/** What a sign says. */
	enum Kind {
		/** Is selected. */
		SELECTED,
		/** Is selected and is what the keyboard works on. */
		PRIMARY,
		/** Would stand here. */
		GHOST,
		/** Would be put into this. */
		TARGET,
		/** Cannot be done here. */
		REFUSED,
		/** Lines up with something. */
		GUIDE,
		/** Is as far apart as others. */
		DISTANCE,
		/** Selects what it touches. */
		MARQUEE,
		/** Is what was looked for. */
		FOUND
	}

	/** What it says. */
	Kind kind();

	/** A frame. */
	record Frame(Rect place, Kind kind) implements Sign {
	}

	/** A line. */
	record Line(List<Point> points, Kind kind) implements Sign {
	}

	/** A mark that something here ought to be looked at. */
	record Badge(Point at) implements Sign {

		@Override
		public Kind kind() {
			return Kind.FOUND;
		}
	}

	/** Words at a place. */
	record Words(Point at, String text, Kind kind) implements Sign {
	}
}
