package se.styrkedjan.design.landscape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services of the landscape: its three rows, and the stage of life of each process as far as it is handed in. */
public class LandscapeServices {

	/** Processes of the upper row. */
	@ReadsOwn({ "entries", "*/kind" })
	public List<LandscapeEntry> managementEntries(Landscape landscape) {
		return row(landscape, ProcessKind.MANAGEMENT);
	}

	/** Processes of the chain, in order. */
	@ReadsOwn({ "entries", "*/kind" })
	public List<LandscapeEntry> mainEntries(Landscape landscape) {
		return row(landscape, ProcessKind.MAIN);
	}

	/** Processes of the lower row. */
	@ReadsOwn({ "entries", "*/kind" })
	public List<LandscapeEntry> supportEntries(Landscape landscape) {
		return row(landscape, ProcessKind.SUPPORT);
	}

	/** Head of the upper row. */
	@ReadsOwn({})
	public String managementRowLabel(Landscape landscape) {
		return DesignWords.current().text("row.MANAGEMENT");
	}

	/** Head of the chain. */
	@ReadsOwn({})
	public String mainRowLabel(Landscape landscape) {
		return DesignWords.current().text("row.MAIN");
	}

	/** Head of the lower row. */
	@ReadsOwn({})
	public String supportRowLabel(Landscape landscape) {
		return DesignWords.current().text("row.SUPPORT");
	}

	/** Whether it is an entry of the landscape. */
	public boolean isEntry(EObject element) {
		return element instanceof LandscapeEntry;
	}

	/** Name of the process as it is called now, else as the landscape calls it. */
	@ReadsOwn({ "processId", "name" })
	public String entryLabel(LandscapeEntry entry) {
		var name = Optional.ofNullable(entry.getProcessId())
				.map(id -> OutsideAdapter.of(entry).nameOfProcess().get(id)).orElse(entry.getName());
		return name == null ? "" : name;
	}

	/** Name and stage of life. */
	public String entryTooltip(LandscapeEntry entry) {
		return hasState(entry) ? entryLabel(entry) + "\n" + stateWord(entry) : entryLabel(entry);
	}

	/** Whether the stage of life is known. */
	@ReadsOwn("processId")
	public boolean hasState(LandscapeEntry entry) {
		return state(entry).isPresent();
	}

	/** Whether the process is approved. */
	@ReadsOwn("processId")
	public boolean isApproved(LandscapeEntry entry) {
		return state(entry).filter(ProcessState.APPROVED::equals).isPresent();
	}

	/** Path of the symbol of its stage of life; null when that is not known. */
	@ReadsOwn("processId")
	public String stateSymbol(LandscapeEntry entry) {
		return state(entry).map(state -> state.name().toLowerCase(Locale.ROOT))
				.map(name -> "/se.styrkedjan.design/symbols/state-" + name + ".svg").orElse(null);
	}

	/** Its stage of life in words; empty when that is not known. */
	public String stateWord(LandscapeEntry entry) {
		return state(entry).map(state -> DesignWords.current().text("state." + state.name())).orElse("");
	}

	/** Moves an entry before the one before it in its row, and answers it. Called by a tool, inside an operation. */
	public LandscapeEntry movedEarlier(LandscapeEntry entry) {
		return moved(entry, -1);
	}

	/** Moves an entry after the one after it in its row, and answers it. Called by a tool, inside an operation. */
	public LandscapeEntry movedLater(LandscapeEntry entry) {
		return moved(entry, 1);
	}

	private static LandscapeEntry moved(LandscapeEntry entry, int by) {
		var landscape = (Landscape) entry.eContainer();
		EList<LandscapeEntry> entries = landscape.getEntries();
		var row = row(landscape, entry.getKind());
		int place = row.indexOf(entry) + by;
		if (place >= 0 && place < row.size()) {
			entries.move(entries.indexOf(row.get(place)), entry);
		}
		return entry;
	}

	private static List<LandscapeEntry> row(Landscape landscape, ProcessKind kind) {
		return landscape.getEntries().stream().filter(entry -> entry.getKind() == kind).toList();
	}

	private static Optional<ProcessState> state(LandscapeEntry entry) {
		return Optional.ofNullable(entry.getProcessId()).map(id -> OutsideAdapter.of(entry).stateOfProcess().get(id));
	}
}
