package se.styrkedjan.report.text;

/** Hands out the anchors of one document. Not thread-safe: a document is composed by one thread. */
public final class Anchors {

	private int count;

	/** An anchor that was not handed out before. */
	public String next() {
		count++;
		return "a" + count;
	}
}
