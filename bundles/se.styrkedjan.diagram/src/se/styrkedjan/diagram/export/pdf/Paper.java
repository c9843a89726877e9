package se.styrkedjan.diagram.export.pdf;

/** Sizes of paper (ISO 216), and a page that is as large as its picture. */
public enum Paper {
	A4(210, 297), A3(297, 420), A2(420, 594), A1(594, 841), A0(841, 1189),
	/** As large as the picture at 100 %. */
	AS_PICTURE(0, 0);

	private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

	private final int shortSide;
	private final int longSide;

	Paper(int shortSide, int longSide) {
		this.shortSide = shortSide;
		this.longSide = longSide;
	}

	/** Shorter side, points; 0 when it depends on the picture. */
	public double shortSide() {
		return shortSide * POINTS_A_MILLIMETRE;
	}

	/** Longer side, points; 0 when it depends on the picture. */
	public double longSide() {
		return longSide * POINTS_A_MILLIMETRE;
	}
}
