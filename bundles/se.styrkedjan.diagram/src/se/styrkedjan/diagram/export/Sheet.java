package se.styrkedjan.diagram.export;

import java.util.List;

import se.styrkedjan.diagram.picture.Picture;

/**
 * A picture with all that belongs to it in a file.
 *
 * @param picture what is drawn
 * @param caption what it says of itself
 * @param links   where its views lead
 * @param tables  tables that follow the picture in formats that have pages
 */
public record Sheet(Picture picture, Caption caption, LinkTargets links, List<TextTable> tables) {

	public Sheet {
		tables = List.copyOf(tables);
	}

	/** A picture that leads nowhere, without tables. */
	public static Sheet of(Picture picture, Caption caption) {
		return new Sheet(picture, caption, LinkTargets.NONE, List.of());
	}
}
