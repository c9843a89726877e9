package se.styrkedjan.diagram.ui.editor;

import java.util.List;

import org.eclipse.core.runtime.ILog;

import se.styrkedjan.design.maps.MapFindings;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.work.Notice;

/** What was wrong with a diagram when it was opened, and what was done about it: for the user in words, and for the log. */
final class SheetFindings {

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
		return new MapFindings(sheet.live(), sheet.symbols(), Language.current()).words();
	}
}
