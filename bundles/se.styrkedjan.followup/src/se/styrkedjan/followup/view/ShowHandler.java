package se.styrkedjan.followup.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the follow-up, to the page that the parameter names. */
public final class ShowHandler extends AbstractHandler {

	private static final String PLACE = "se.styrkedjan.followup.place";
	private static final String PAGE = "se.styrkedjan.followup.page";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
			var page = PlatformUI.getWorkbench().showPerspective(PLACE, window);
			var view = (FollowUpView) page.showView(FollowUpView.ID);
			FollowUpView.Page.named(event.getParameter(PAGE)).ifPresent(view::choose);
			return view;
		} catch (WorkbenchException e) {
			throw new ExecutionException(PLACE, e);
		}
	}
}
