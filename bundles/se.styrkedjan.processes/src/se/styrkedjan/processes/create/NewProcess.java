package se.styrkedjan.processes.create;

import java.util.Set;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.store.ConflictException;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

/** Saves a new process, and gives it a place in the landscape, which is made when there is none. */
final class NewProcess {

	private final Store store;
	private final String savedBy;

	NewProcess(Store store, String savedBy) {
		this.store = store;
		this.savedBy = savedBy;
	}

	/**
	 * Saves it. To be called off the UI thread.
	 *
	 * @param landscapeName what the landscape is called when it is made
	 * @param open          identities of documents that are open, which are left alone
	 */
	void save(Process process, String landscapeName, Set<String> open) {
		store.save(new SaveRequest(process, 0, savedBy, ""));
		var landscapes = store.documents(new DocumentFilter(Set.of(DocumentKind.LANDSCAPE), "", 0));
		if (landscapes.isEmpty()) {
			Landscape landscape = Elements.create(ProcessPackage.Literals.LANDSCAPE);
			landscape.setName(landscapeName);
			landscape.getEntries().add(entry(process));
			store.save(new SaveRequest(landscape, 0, savedBy, ""));
		} else if (!open.contains(landscapes.getFirst().id())) {
			place(process, landscapes.getFirst());
		}
	}

	/** When somebody saves the landscape at the same moment, the process can be put there by hand. */
	private void place(Process process, DocumentInfo info) {
		StoredDocument document = store.load(info.id());
		((Landscape) document.root()).getEntries().add(entry(process));
		try {
			store.save(new SaveRequest(document.root(), document.revision().number(), savedBy, ""));
		} catch (ConflictException somebodyElse) {
			System.getLogger(NewProcess.class.getName()).log(System.Logger.Level.INFO, "landscape saved meanwhile");
		}
	}

	/** The entry of a process in a landscape. */
	static LandscapeEntry entry(Process process) {
		LandscapeEntry entry = Elements.create(ProcessPackage.Literals.LANDSCAPE_ENTRY);
		entry.setName(process.getName());
		entry.setKind(process.getKind());
		entry.setProcessId(process.getId());
		return entry;
	}
}
