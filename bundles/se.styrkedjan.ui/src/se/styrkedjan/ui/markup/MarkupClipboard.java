package se.styrkedjan.ui.markup;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Carries texts with markup to and from other programs; what the markup does not have is left out on the way in. */
final class MarkupClipboard {

	private MarkupClipboard() {
	}

	static Optional<MarkupText> read(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			if (clipboard.getContents(HTMLTransfer.getInstance()) instanceof String html && !html.isBlank()) {
				return Optional.of(MarkupReader.read(html));
			}
			return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()))
					.map(MarkupReader::readPlain);
		} finally {
			clipboard.dispose();
		}
	}

	static void write(Display display, MarkupText text) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text.plain().replace(Run.BREAK, "\n"), MarkupWriter.write(text) },
				new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		clipboard.dispose();
	}
}
