package se.styrkedjan.forms.overview;

import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs a command of the workbench that shows something elsewhere; other bundles may declare it. */
final class ShownCommand {

	private ShownCommand() {
	}

	/** Runs a command by its id; nothing happens when nobody has declared it. */
	static void run(String id) {
		run(id, Map.of());
	}

	/** Runs a command with parameters. */
	static void run(String id, Map<String, String> parameters) {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		var command = org.eclipse.core.commands.ParameterizedCommand.generateCommand(commands.getCommand(id), parameters);
		try {
			if (command != null) {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
			}
		} catch (CommandException e) {
			ILog.of(ShownCommand.class).error(id, e);
		}
	}
}
