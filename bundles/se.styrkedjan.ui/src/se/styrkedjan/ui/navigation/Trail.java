package se.styrkedjan.ui.navigation;

import java.util.ArrayList;
import java.util.List;

/** The way the user has come through the window, to go back and forward on. Used on the UI thread. */
public final class Trail {

	private static final int MOST = 100;
	private static final Trail INSTANCE = new Trail();

	private final List<Location> places = new ArrayList<>();
	private int at = -1;
	private boolean going;

	/** An empty trail; the window's is {@link #get()}. */
	Trail() {
	}

	/** The trail of the window. */
	public static Trail get() {
		return INSTANCE;
	}

	/** The user has come to a place; what lay forward is forgotten. Coming to where one is already is nothing. */
	public void visit(Location place) {
		if (going || at >= 0 && places.get(at).equals(place)) {
			return;
		}
		places.subList(at + 1, places.size()).clear();
		places.add(place);
		if (places.size() > MOST) {
			places.removeFirst();
		}
		at = places.size() - 1;
	}

	/** Goes back to the last place that still exists; false when there is none. */
	public boolean back() {
		return go(-1);
	}

	/** Goes forward again; false when there is nowhere to go. */
	public boolean forward() {
		return go(1);
	}

	private boolean go(int step) {
		for (int next = at + step; next >= 0 && next < places.size(); next += step) {
			if (goTo(next)) {
				return true;
			}
		}
		return false;
	}

	private boolean goTo(int next) {
		going = true;
		try {
			boolean there = places.get(next).go();
			at = there ? next : at;
			return there;
		} finally {
			going = false;
		}
	}
}
