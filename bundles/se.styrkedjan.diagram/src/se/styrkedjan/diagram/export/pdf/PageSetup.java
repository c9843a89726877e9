package se.styrkedjan.diagram.export.pdf;

import se.styrkedjan.diagram.geometry.Rect;

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
		POSTER,
		/**
		 * As FIT, of a flow that is laid out anew in rows so that it becomes as large as can be; what makes the sheet does
		 * that, and what cannot be laid out so is as with FIT.
		 */
		WRAPPED
	}

	/** How large a picture of these bounds is on such a page; 1 is 100 %. */
	public double scale(Rect picture) {
		return PagePlan.of(this, picture).scale() / PagePlan.FULL_SIZE;
	}
}
