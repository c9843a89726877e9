package se.styrkedjan.diagram.export;

/** A picture has more pixels than an image can hold: take a lower resolution, or SVG or PDF. */
public final class PictureTooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final long pixels;
	private final long most;

	/**
	 * @param pixels pixels that it would have
	 * @param most   pixels that an image may have
	 */
	public PictureTooLargeException(long pixels, long most) {
		super(pixels + " > " + most);
		this.pixels = pixels;
		this.most = most;
	}

	/** Pixels that it would have. */
	public long pixels() {
		return pixels;
	}

	/** Pixels that an image may have. */
	public long most() {
		return most;
	}
}
