package se.styrkedjan.diagram.ui.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import se.styrkedjan.diagram.ui.canvas.Sight;
import se.styrkedjan.ui.process.ProcessInput;

/** Remembers for each diagram what of it was seen last, in the user's own settings: it is no part of the document. */
final class SightMemory {

	private final IEclipsePreferences settings;
	private final String key;

	/** The memory of a diagram. */
	SightMemory(ProcessInput input) {
		this(InstanceScope.INSTANCE.getNode("se.styrkedjan.diagram.ui/seen"), input);
	}

	SightMemory(IEclipsePreferences settings, ProcessInput input) {
		this.settings = settings;
		key = input.documentId() + '.' + input.description();
	}

	/** What was seen last; empty when it has not been opened or what is remembered cannot be read. */
	Optional<Sight> last() {
		try (Scanner numbers = new Scanner(settings.get(key, "")).useLocale(Locale.ROOT)) {
			return numbers.hasNextDouble() ? read(numbers) : Optional.empty();
		}
	}

	private static Optional<Sight> read(Scanner numbers) {
		double zoom = numbers.nextDouble();
		if (!(zoom > 0) || !numbers.hasNextInt()) {
			return Optional.empty();
		}
		int x = numbers.nextInt();
		return numbers.hasNextInt() ? Optional.of(new Sight(zoom, x, numbers.nextInt())) : Optional.empty();
	}

	/** Remembers what is seen. */
	void keep(Sight sight) {
		settings.put(key, String.format(Locale.ROOT, "%.4f %d %d", sight.zoom(), sight.x(), sight.y()));
		try {
			settings.flush();
		} catch (BackingStoreException e) {
			ILog.of(SightMemory.class).warn("what was seen of a diagram could not be remembered", e);
		}
	}
}
