package se.styrkedjan.followup.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.ui.navigation.Spot;

/** Shows what the element that the user is at is joined to: of the active part, or else of the editor. */
public final class ThreadHandler extends AbstractHandler {

	private static final String PLACE = "se.styrkedjan.followup.place";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<Spot> spot = Stream.of(HandlerUtil.getActivePart(event), HandlerUtil.getActiveEditor(event))
				.flatMap(ThreadHandler::spot).findFirst();
		try {
			var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
			var page = PlatformUI.getWorkbench().showPerspective(PLACE, window);
			var view = (FollowUpView) page.showView(FollowUpView.ID);
			view.showThread(spot.map(Spot::elementIds).orElse(List.of()));
			return view;
		} catch (WorkbenchException e) {
			throw new ExecutionException(PLACE, e);
		}
	}

	private static Stream<Spot> spot(IWorkbenchPart part) {
		return part == null ? Stream.empty() : Stream.ofNullable(part.getAdapter(Spot.class));
	}
}
