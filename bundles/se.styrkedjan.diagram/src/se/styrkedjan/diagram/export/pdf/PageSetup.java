package se.styrkedjan.diagram.export.pdf;

/**
 * How a picture is put on pages.
 *
 * @param paper       size of a page
 * @param orientation how a page is held; of no account for {@link Paper#AS_PICTURE}
 * @param scaling     how large the picture is; of no account for {@link Paper#AS_PICTURE}
 */
public record PageSetup(Paper paper, Orientation orientation, Scaling scaling) {

	/** One page as large as the picture. */
	public static final PageSetup AS_PICTURE = new PageSetup(Paper.AS_PICTURE, Orientation.AUTOMATIC, Scaling.FIT);

	/** How a page is held. */
	public enum Orientation {
		/** The way that shows the picture larger. */
		AUTOMATIC, PORTRAIT, LANDSCAPE
	}

	/** How large the picture is. */
	public enum Scaling {
		/** Small enough for one page, and at most 100 %. */
		FIT,
		/** 100 %, on as many pages as it takes; they overlap by 10 mm, to be glued together. */
		POSTER
	}
}
