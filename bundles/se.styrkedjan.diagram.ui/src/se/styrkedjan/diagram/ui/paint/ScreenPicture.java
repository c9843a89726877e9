package se.styrkedjan.diagram.ui.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Picture;

/** A picture that is shown and of which single views are exchanged as they change. */
public final class ScreenPicture {

	private final Map<String, Integer> places = new HashMap<>();
	private List<Marks> groups = List.of();

	/** Shows another picture. */
	public void show(Picture picture) {
		groups = new ArrayList<>(picture.groups());
		places.clear();
		for (int i = 0; i < groups.size(); i++) {
			places.put(groups.get(i).id(), i);
		}
	}

	/**
	 * Shows a view with other marks.
	 *
	 * @return what must be painted anew: where it was and where it is
	 */
	public Rect replace(Marks marks) {
		int place = places.get(marks.id());
		Rect before = groups.get(place).bounds();
		groups.set(place, marks);
		return before.union(marks.bounds());
	}

	/** Whether a view is in the picture. */
	public boolean has(String id) {
		return places.containsKey(id);
	}

	/** The marks that are seen, in paint order. */
	public List<Marks> in(Rect visible) {
		List<Marks> seen = new ArrayList<>();
		for (Marks group : groups) {
			if (group.bounds().overlaps(visible)) {
				seen.add(group);
			}
		}
		return seen;
	}
}
