package se.styrkedjan.followup.thread;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import se.styrkedjan.ui.navigation.Location;

/**
 * The page of the golden thread with an element in the middle.
 *
 * @param elementId UUID of the element
 */
record ThreadLocation(String elementId) implements Location {

	private static final String SHOW = "se.styrkedjan.followup.show";
	private static final String PAGE = "se.styrkedjan.followup.page";
	private static final String ELEMENT = "se.styrkedjan.followup.element";

	@Override
	public boolean go() {
		var workbench = PlatformUI.getWorkbench();
		Command show = workbench.getService(ICommandService.class).getCommand(SHOW);
		try {
			workbench.getService(IHandlerService.class).executeCommand(
					ParameterizedCommand.generateCommand(show, Map.of(PAGE, "THREAD", ELEMENT, elementId)), null);
			return true;
		} catch (CommandException e) {
			throw new IllegalStateException(SHOW, e);
		}
	}
}
