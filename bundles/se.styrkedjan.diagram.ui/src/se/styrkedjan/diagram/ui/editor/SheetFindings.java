package se.styrkedjan.diagram.ui.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;

import se.styrkedjan.diagram.sync.Repair;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.Notice;

/** What was wrong with a diagram when it was opened, and what was done about it: for the user in words, and for the log. */
final class SheetFindings {

	private static final Messages WORDS = Messages.of(SheetFindings.class);

	private final Sheet sheet;

	SheetFindings(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Tells the user, unless all is well. Symbols are looked at once they have been painted. */
	void tell() {
		List<String> words = words();
		if (!words.isEmpty()) {
			Notice.tell(String.join(" ", words));
			ILog.of(SheetFindings.class).warn(String.join("\n", words) + "\n" + sheet.live().repairs() + "\n"
					+ sheet.live().problems() + "\n" + sheet.symbols().findings());
		}
	}

	/** A sentence for each kind of thing that was wrong. */
	List<String> words() {
		Map<Repair.Kind, Integer> counts = new EnumMap<>(Repair.Kind.class);
		sheet.live().repairs().forEach(repair -> counts.merge(repair.kind(), 1, Integer::sum));
		List<String> words = new ArrayList<>();
		counts.forEach((kind, count) -> words.add(WORDS.text("findings." + kind, count)));
		if (!sheet.live().problems().isEmpty()) {
			words.add(WORDS.text("findings.problems", sheet.live().problems().getFirst().getMessage()));
		}
		sheet.symbols().findings().stream().findFirst()
				.ifPresent(finding -> words.add(WORDS.text("findings.symbol", finding.path())));
		return words;
	}
}
