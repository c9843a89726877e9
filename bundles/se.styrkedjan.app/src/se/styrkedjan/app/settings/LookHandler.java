package se.styrkedjan.app.settings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.Theme;

/** Changes between light, dark and the system's look; the window follows at once. */
public final class LookHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String chosen = event.getParameter(RadioState.PARAMETER_ID);
		UserPreferences.setLook(chosen);
		HandlerUtil.updateRadioState(event.getCommand(), chosen);
		Theme.current().use(Look.valueOf(chosen).scheme());
		return null;
	}
}
