package se.styrkedjan.diagram.picture;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;

/**
 * A whole diagram as marks.
 *
 * @param groups     marks of each view that is shown, in paint order; what they have {@link Marks#above()} the links is
 *                   painted after all bodies
 * @param background colour behind everything
 */
public record Picture(List<Marks> groups, Rgb background) {

	private static final Rect NOTHING = new Rect(0, 0, 0, 0);

	public Picture {
		groups = List.copyOf(groups);
	}

	/** The smallest rectangle around everything; empty when nothing is shown. */
	public Rect bounds() {
		return groups.stream().map(Marks::bounds).reduce(Rect::union).orElse(NOTHING);
	}

	/** The marks of one view or comment. */
	public Optional<Marks> group(String id) {
		return groups.stream().filter(group -> group.id().equals(id)).findFirst();
	}

	/** The picture without what is on a level, such as comments. */
	public Picture without(Level level) {
		return new Picture(groups.stream().filter(group -> group.level() != level).toList(), background);
	}
}
