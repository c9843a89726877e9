package se.styrkedjan.app.finder;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.ui.contribution.Finder;
import se.styrkedjan.ui.contribution.Hit;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.message.Language;

/** Finds places and the project's own commands that can be done now. Made and asked on the UI thread. */
final class CommandFinder implements Finder {

	private final IWorkbenchWindow window;

	CommandFinder(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public List<Hit> find(String words, int limit) {
		List<Hit> hits = new ArrayList<>();
		for (Place place : Place.all()) {
			hits.add(new Hit(place.icon(), place.name(), "", () -> place.show(window)));
		}
		for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
			if (isOffered(command)) {
				hits.add(hit(command));
			}
		}
		return hits.stream().filter(hit -> matches(hit, words))
				.sorted(Comparator.comparing(hit -> hit.title().text(), Collator.getInstance(Language.current())))
				.limit(limit).toList();
	}

	private static boolean matches(Hit hit, String words) {
		String title = hit.title().text().toLowerCase(Locale.ROOT);
		return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(title::contains);
	}

	private static boolean isOffered(Command command) {
		try {
			return command.getCategory().getId().startsWith("se.styrkedjan") && command.isHandled()
					&& command.isEnabled() && command.getParameters() == null
					&& !command.getId().equals("se.styrkedjan.app.find");
		} catch (NotDefinedException e) {
			return false;
		}
	}

	private Hit hit(Command command) {
		try {
			String keys = window.getService(IBindingService.class).getBestActiveBindingFormattedFor(command.getId());
			return new Hit(Icon.COMMAND, command.getName(), keys == null ? "" : keys, () -> execute(command));
		} catch (NotDefinedException e) {
			throw new IllegalStateException(e);
		}
	}

	private void execute(Command command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command.getId(), null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new IllegalStateException("command " + command.getId(), e);
		}
	}
}
