package se.styrkedjan.app.memory;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.XMLMemento;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;

/**
 * Remembers from one start to the next where the window stands, and for the database it last showed: the place, the unit
 * and year, and the open editors.
 */
public final class WindowMemory {

	private static final String DATABASE = "database";
	private static final String PLACE = "place";
	private static final String UNIT = "unit";
	private static final String YEAR = "year";

	private WindowMemory() {
	}

	/** Remembers a window as it is now, before its editors are closed. */
	public static void keep(IWorkbenchWindow window) {
		XMLMemento memento = MemoryFile.blank();
		WindowPlace.of(window.getShell()).write(memento);
		WorkContext context = WorkContext.get();
		context.store().ifPresent(store -> memento.putString(DATABASE, store.location().toString()));
		memento.putString(UNIT, context.choice().unitId());
		memento.putInteger(YEAR, context.choice().year());
		Place.all().stream().filter(place -> place.isShown(window)).findFirst()
				.ifPresent(place -> memento.putString(PLACE, place.perspective()));
		if (window.getActivePage() != null) {
			new OpenEditors(window.getActivePage()).write(memento);
		}
		MemoryFile.standard().write(memento);
	}

	/** Puts a window where it stood; false when that is not known or lies outside the screens there are now. */
	public static boolean place(Shell shell) {
		Optional<WindowPlace> place = MemoryFile.standard().read().flatMap(WindowPlace::read)
				.filter(known -> known.isOn(shell.getDisplay()));
		place.ifPresent(known -> known.apply(shell));
		return place.isPresent();
	}

	/** Shows what was shown of a database when the window was last closed; its first place of work when it is another. */
	public static void show(IWorkbenchWindow window, Store store) {
		Optional<IMemento> known = MemoryFile.standard().read()
				.filter(memento -> store.location().toString().equals(memento.getString(DATABASE)));
		known.ifPresent(WindowMemory::choose);
		Place.all().stream().filter(place -> known.isPresent()
				&& place.perspective().equals(known.get().getString(PLACE))).findFirst()
				.or(() -> Place.all().stream().skip(1).findFirst()).ifPresent(place -> place.show(window));
		known.ifPresent(memento -> new OpenEditors(window.getActivePage()).open(memento));
	}

	private static void choose(IMemento memento) {
		String unit = Objects.requireNonNullElse(memento.getString(UNIT), "");
		Integer year = memento.getInteger(YEAR);
		WorkContext.get().choose(new Choice(unit, "", year == null ? 0 : year));
	}
}
