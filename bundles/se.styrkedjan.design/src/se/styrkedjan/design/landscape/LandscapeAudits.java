package se.styrkedjan.design.landscape;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.process.LandscapeEntry;

/** Audits of the landscape, and what is said when they fail. */
public class LandscapeAudits {

	/** Whether an entry has a name. */
	public boolean isEntryNamed(LandscapeEntry entry) {
		return !new LandscapeServices().entryLabel(entry).isBlank();
	}

	/** Of an entry without a map. */
	public String sayUnlinkedEntry(LandscapeEntry entry) {
		return DesignWords.current().text("audit.UnlinkedEntry", new LandscapeServices().entryLabel(entry));
	}

	/** Of an entry without a name. */
	public String sayNamelessEntry(LandscapeEntry entry) {
		return DesignWords.current().text("audit.NamelessEntry");
	}
}
