package se.styrkedjan.diagram.export.pdf;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.export.pdf.PageSetup.Orientation;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.geometry.Rect;

/**
 * Which part of a picture stands on which page.
 *
 * @param width  width of a page, points
 * @param height height of a page, points
 * @param scale  points for a pixel of the picture
 * @param tiles  one for each page, row by row
 */
record PagePlan(double width, double height, double scale, List<Tile> tiles) {

	static final double MARGIN = 36;
	static final double HEAD = 40;
	static final double FOOT = 24;

	static final double FULL_SIZE = 0.75;
	private static final double OVERLAP = 28.35;
	private static final double NARROWEST = 420;
	private static final double LARGEST = 14_400;

	/**
	 * The part of the picture on one page.
	 *
	 * @param x      left edge, pixels of the picture
	 * @param y      upper edge, pixels of the picture
	 * @param row    from 1
	 * @param column from 1
	 */
	record Tile(double x, double y, int row, int column) {
	}

	/** The plan for a picture. */
	static PagePlan of(PageSetup setup, Rect picture) {
		if (setup.paper() == Paper.AS_PICTURE) {
			return asPicture(picture);
		}
		double shortSide = setup.paper().shortSide();
		double longSide = setup.paper().longSide();
		PagePlan portrait = plan(setup, shortSide, longSide, picture);
		PagePlan landscape = plan(setup, longSide, shortSide, picture);
		return switch (setup.orientation()) {
		case Orientation.PORTRAIT -> portrait;
		case Orientation.LANDSCAPE -> landscape;
		case Orientation.AUTOMATIC -> landscape.isBetterThan(portrait) ? landscape : portrait;
		};
	}

	/** Width of the room for the picture, points. */
	double roomWidth() {
		return width - 2 * MARGIN;
	}

	/** Height of the room for the picture, points. */
	double roomHeight() {
		return height - 2 * MARGIN - HEAD - FOOT;
	}

	/** Whether the picture is spread over several pages. */
	boolean isPoster() {
		return tiles.size() > 1;
	}

	private boolean isBetterThan(PagePlan other) {
		return tiles.size() == other.tiles.size() ? scale >= other.scale : tiles.size() < other.tiles.size();
	}

	private static PagePlan asPicture(Rect picture) {
		double frameWidth = 2 * MARGIN;
		double frameHeight = 2 * MARGIN + HEAD + FOOT;
		double fitting = Math.min((LARGEST - frameWidth) / Math.max(1, picture.width()),
				(LARGEST - frameHeight) / Math.max(1, picture.height()));
		double scale = Math.min(FULL_SIZE, fitting);
		return new PagePlan(Math.max(NARROWEST, picture.width() * scale + frameWidth),
				picture.height() * scale + frameHeight, scale, List.of(new Tile(picture.x(), picture.y(), 1, 1)));
	}

	private static PagePlan plan(PageSetup setup, double width, double height, Rect picture) {
		var page = new PagePlan(width, height, FULL_SIZE, List.of());
		if (setup.scaling() == Scaling.POSTER) {
			return new PagePlan(width, height, FULL_SIZE, page.poster(picture));
		}
		double fitting = Math.min(page.roomWidth() / Math.max(1, picture.width()),
				page.roomHeight() / Math.max(1, picture.height()));
		return new PagePlan(width, height, Math.min(FULL_SIZE, fitting),
				List.of(new Tile(picture.x(), picture.y(), 1, 1)));
	}

	private List<Tile> poster(Rect picture) {
		int columns = count(picture.width() * scale, roomWidth());
		int rows = count(picture.height() * scale, roomHeight());
		List<Tile> parts = new ArrayList<>(columns * rows);
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				parts.add(new Tile(picture.x() + column * (roomWidth() - OVERLAP) / scale,
						picture.y() + row * (roomHeight() - OVERLAP) / scale, row + 1, column + 1));
			}
		}
		return parts;
	}

	private static int count(double length, double room) {
		return length <= room ? 1 : 1 + (int) Math.ceil((length - room) / (room - OVERLAP));
	}
}
