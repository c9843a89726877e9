package se.styrkedjan.diagram.ui.paint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.model.view.View;

/** A picture on the screen, of which only what is seen is ever made into marks. */
public final class ScreenPicture {

	/** How long marks are made in one frame, nanoseconds. */
	private static final long MAKING = 20_000_000;

	private final PictureSource source;
	private final Map<View, Tile> tiles = new IdentityHashMap<>();
	private List<Tile> order = List.of();
	private List<Marks> comments = List.of();
	private boolean complete;

	/** A picture that is empty until it is made. */
	public ScreenPicture(PictureSource source) {
		this.source = source;
	}

	/** Makes the picture anew, such as after views have come or gone. */
	public void make() {
		tiles.clear();
		order = new ArrayList<>();
		for (View view : source.views()) {
			Tile tile = new Tile(view, source);
			tiles.put(view, tile);
			order.add(tile);
		}
		makeComments();
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
		return tiles.get(view).change(source);
	}

	/** Whether a view is in the picture. */
	public boolean has(View view) {
		return tiles.containsKey(view);
	}

	/**
	 * The marks that are seen, in paint order. When very many are to be made some are left for the next frame; see
	 * {@link #isComplete()}.
	 */
	public List<Marks> in(Rect visible) {
		long until = System.nanoTime() + MAKING;
		List<Marks> seen = new ArrayList<>();
		complete = true;
		for (Tile tile : order) {
			if (tile.reach().overlaps(visible)) {
				if (tile.isReady() || System.nanoTime() < until) {
					seen.add(tile.marks(source));
				} else {
					complete = false;
				}
			}
		}
		comments.stream().filter(comment -> comment.bounds().overlaps(visible)).forEach(seen::add);
		return seen;
	}

	/** Whether nothing was left out when the marks were last asked for. */
	public boolean isComplete() {
		return complete;
	}
}
