package se.styrkedjan.forms.navigator;

import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import se.styrkedjan.ui.form.FormKit;

/** The commands that bring a first plan, as buttons. */
final class FirstSteps {

	private static final List<String> COMMANDS = List.of("se.styrkedjan.forms.newPlan", "se.styrkedjan.forms.import");

	private FirstSteps() {
	}

	/** Adds a button for each command that can be used now. */
	static void addTo(Composite parent) {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		COMMANDS.stream().map(commands::getCommand).filter(Command::isHandled).forEach(command -> add(parent, command));
	}

	private static void add(Composite parent, Command command) {
		try {
			FormKit.button(parent, command.getName(), () -> execute(command.getId()));
		} catch (NotDefinedException e) {
			ILog.of(FirstSteps.class).warn("command is not defined: " + command.getId(), e);
		}
	}

	private static void execute(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			ILog.of(FirstSteps.class).error("command failed: " + id, e);
		}
	}
}
