package se.styrkedjan.diagram.ui.editor;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

import se.styrkedjan.diagram.ui.tools.DiagramActions;

/** Lets the edit commands of the workbench work on the canvas, or on the field that is being written in. */
final class PartKeys {

	private final IHandlerService handlers;

	PartKeys(IWorkbenchPartSite site) {
		handlers = site.getService(IHandlerService.class);
	}

	/** Activates the commands for as long as the part is active. */
	void install(DiagramActions actions, Runnable find) {
		on("org.eclipse.ui.edit.copy", actions.copying()::copy, Text::copy);
		on("org.eclipse.ui.edit.cut", actions.copying()::cut, Text::cut);
		on("org.eclipse.ui.edit.paste", actions.copying()::paste, Text::paste);
		on("org.eclipse.ui.edit.selectAll", actions::selectAll, Text::selectAll);
		on("org.eclipse.ui.edit.findReplace", find, text -> find.run());
	}

	private void on(String command, Runnable onCanvas, Consumer<Text> inField) {
		handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				Control focus = Display.getCurrent().getFocusControl();
				if (focus instanceof Text text) {
					inField.accept(text);
				} else {
					onCanvas.run();
				}
				return null;
			}
		});
	}
}
