package se.styrkedjan.followup.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the follow-up, to the page that a parameter names, or to the thread around the element that another names. */
public final class ShowHandler extends AbstractHandler {

	private static final String PLACE = "se.styrkedjan.followup.place";
	private static final String PAGE = "se.styrkedjan.followup.page";
	private static final String ELEMENT = "se.styrkedjan.followup.element";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
			var page = PlatformUI.getWorkbench().showPerspective(PLACE, window);
			var view = (FollowUpView) page.showView(FollowUpView.ID);
			FollowUpView.Page.named(event.getParameter(PAGE)).ifPresent(view::choose);
			Optional.ofNullable(event.getParameter(ELEMENT)).ifPresent(id -> view.showThread(List.of(id)));
			return view;
		} catch (WorkbenchException e) {
			throw new ExecutionException(PLACE, e);
		}
	}
}
