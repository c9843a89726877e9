package se.styrkedjan.diagram.ui.paint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.model.view.View;

/** A picture on the screen, of which only what is seen is ever made into marks. */
public final class ScreenPicture {

	/** How long marks are made in one frame, nanoseconds. */
	private static final long MAKING = 6_000_000;

	private final PictureSource source;
	private final Map<View, Tile> tiles = new IdentityHashMap<>();
	private List<Tile> order = List.of();
	private List<Marks> comments = List.of();

	/** A picture that is empty until it is made. */
	public ScreenPicture(PictureSource source) {
		this.source = source;
	}

	/** Makes the picture of views, in paint order, such as in other colours than before. */
	public void make(List<View> shown) {
		tiles.clear();
		renew(shown, Set.of());
	}

	/**
	 * Makes the picture anew after views have come or gone; what has not changed is kept as it was.
	 *
	 * @param shown   the views that are shown now, in paint order
	 * @param changed those that have come, gone or look different
	 * @return what must be painted anew: where these were and where they are
	 */
	public List<Rect> renew(List<View> shown, Collection<View> changed) {
		List<Rect> damage = new ArrayList<>();
		for (View view : changed) {
			Tile gone = tiles.remove(view);
			if (gone != null) {
				damage.add(gone.reach(source));
			}
		}
		order = shown.stream().map(view -> tiles.computeIfAbsent(view, Tile::new)).toList();
		if (tiles.size() > order.size()) {
			tiles.values().retainAll(Set.copyOf(order));
		}
		changed.stream().map(tiles::get).filter(Objects::nonNull).forEach(tile -> damage.add(tile.reach(source)));
		makeComments();
		return damage;
	}

	/** Makes the pins of the comments anew. */
	public void makeComments() {
		comments = source.comments();
	}

	/** The pins of the comments, in paint order. */
	public List<Marks> comments() {
		return comments;
	}

	/**
	 * A view looks different or stands elsewhere.
	 *
	 * @return what must be painted anew: where it was and where it is
	 */
	public Rect change(View view) {
		Tile tile = tiles.get(view);
		Rect before = tile.reach(source);
		tile.forget();
		return before.union(tile.reach(source));
	}

	/** A view looks different or stands elsewhere, and all that is seen is painted anew. */
	public void forget(View view) {
		tiles.get(view).forget();
	}

	/** Whether a view is in the picture. */
	public boolean has(View view) {
		return tiles.containsKey(view);
	}

	/**
	 * What is seen of it.
	 *
	 * @param visible the part that is seen
	 * @param zoom    how large it is seen, 1 for 100 %
	 */
	public Seen in(Rect visible, double zoom) {
		List<Tile> tiles = order.stream().filter(tile -> tile.reach(source).overlaps(visible)).toList();
		// of what is only sketched no marks are made at all
		long until = Detail.of(zoom, tiles.size()).isSketch() ? 0 : System.nanoTime() + MAKING;
		List<Marks> seen = new ArrayList<>();
		List<Sketch> sketches = new ArrayList<>();
		for (Tile tile : tiles) {
			Sketch sketch = until == 0 || !tile.isReady() && System.nanoTime() > until ? tile.sketch(source) : null;
			if (sketch == null) {
				seen.add(tile.marks(source));
			} else {
				sketches.add(sketch);
			}
		}
		comments.stream().filter(comment -> comment.bounds().overlaps(visible)).forEach(seen::add);
		return new Seen(seen, sketches, until == 0 || sketches.isEmpty());
	}
}
