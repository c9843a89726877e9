package se.styrkedjan.design.versions;

import java.util.Locale;

import se.styrkedjan.design.maps.StoredDiagram;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.paint.Dressing;
import se.styrkedjan.editing.process.ProcessVersions;
import se.styrkedjan.model.process.Process;

/**
 * Two versions of a process on one map. It shows the newer version, and what is no longer in it as the older one had it.
 * All of it is a copy that belongs to nobody.
 *
 * @param process  the newer version with what is gone from it
 * @param live     its diagram
 * @param versions what differs
 * @param dressing marks on the map what has become of each element
 */
public record Comparison(Process process, LiveDiagram live, ProcessVersions versions, Dressing dressing) {

	/**
	 * Compares. May be called on any thread; what it answers is used on one thread at a time.
	 *
	 * @param locale language of the marks
	 */
	public static Comparison of(Process older, Process newer, Locale locale) {
		MergedVersions merged = new MergedVersions(older, newer);
		LiveDiagram live = StoredDiagram.open(merged.process());
		var ghosts = merged.addRemoved();
		live.refresh();
		new GhostPlaces(live, StoredDiagram.open(merged.older())).place(ghosts);
		ProcessVersions versions = ProcessVersions.between(older, newer);
		return new Comparison(merged.process(), live, versions,
				new ChangeMarks(versions.byElement(), new ChangeWords(locale)));
	}
}
