package se.styrkedjan.design;

import java.util.Locale;

import se.styrkedjan.viewpoint.description.Viewpoint;
import se.styrkedjan.viewpoint.read.Specification;
import se.styrkedjan.viewpoint.read.UnreadableSpecificationException;
import se.styrkedjan.viewpoint.read.ViewpointReader;

/** The viewpoint of Styrkedjan, as its specification says. Thread-safe. */
public final class StyrkedjanViewpoint {

	/** Flow of a process, in lanes. */
	public static final String PROCESS_FLOW = "ProcessFlow";

	/** All processes of the administration. */
	public static final String LANDSCAPE = "Landscape";

	/** Who meets whom, where and under which agreement. */
	public static final String COLLABORATION_MAP = "CollaborationMap";

	/** The goals of a plan as a tree, and the processes that carry them. */
	public static final String GOAL_MAP = "GoalMap";

	private static final String FILE = "/description/styrkedjan.odesign";

	private static Known known;

	/**
	 * What has been read.
	 *
	 * @param language  the language of its labels
	 * @param viewpoint the viewpoint, which never changes
	 */
	private record Known(Locale language, Viewpoint viewpoint) {
	}

	private StyrkedjanViewpoint() {
	}

	/**
	 * The viewpoint, read from this bundle when it is first asked for.
	 *
	 * @throws IllegalStateException when the bundle is damaged
	 */
	public static synchronized Viewpoint load() {
		if (known == null || !known.language().equals(Locale.getDefault())) {
			known = new Known(Locale.getDefault(), specification().viewpoints().getFirst());
		}
		return known.viewpoint();
	}

	/**
	 * Reads the whole specification, with what the reader has to say about it.
	 *
	 * @throws IllegalStateException when the bundle is damaged
	 */
	public static Specification specification() {
		var file = StyrkedjanViewpoint.class.getResource(FILE);
		if (file == null) {
			throw new IllegalStateException("the bundle lacks " + FILE);
		}
		try {
			return ViewpointReader.read(file, StyrkedjanViewpoint.class.getClassLoader());
		} catch (UnreadableSpecificationException damaged) {
			throw new IllegalStateException("the bundle is damaged: " + FILE, damaged);
		}
	}
}
