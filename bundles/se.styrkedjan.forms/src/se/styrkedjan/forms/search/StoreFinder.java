package se.styrkedjan.forms.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.forms.navigator.PlanningPerspective;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanInput;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.Element;
import se.styrkedjan.store.TextRow;
import se.styrkedjan.ui.contribution.Finder;
import se.styrkedjan.ui.contribution.Hit;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.icon.Icon;

/** Finds goals, indicators, activities, texts and cases of all saved plans for the field <q>Sök eller gör</q>. */
public final class StoreFinder implements Finder {

	private static final int SHORTEST = 2;

	@Override
	public List<Hit> find(String words, int limit) {
		if (words.length() < SHORTEST) {
			return List.of();
		}
		return WorkContext.get().store().map(store -> store.queries().search(words, limit)).orElse(List.of()).stream()
				.sorted(Comparator.comparing(StoreFinder::isElsewhere)).map(StoreFinder::hit).toList();
	}

	/** What stands in the plan that is chosen at the top comes first. */
	private static boolean isElsewhere(TextRow row) {
		Choice choice = WorkContext.get().choice();
		return row.year() != choice.year() || !row.documentTitle().contains(choice.unitName());
	}

	private static Hit hit(TextRow row) {
		String year = row.year() == 0 ? "" : " " + row.year();
		String detail = row.documentTitle() + year + (row.excerpt().isBlank() ? "" : " · " + row.excerpt());
		return new Hit(icon(row.elementType()), row.title(), detail, () -> open(row));
	}

	private static Icon icon(String type) {
		return switch (type) {
		case "Goal" -> Icon.GOAL;
		case "Indicator" -> Icon.INDICATOR;
		case "Activity" -> Icon.ACTIVITY;
		case "Case" -> Icon.REGISTER;
		default -> Icon.TEXT;
		};
	}

	private static void open(TextRow row) {
		try {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(PlanningPerspective.ID, window);
			PlanOpening.open(page, new PlanInput(row.documentId(), row.documentTitle()));
			if (page.getActiveEditor() instanceof PlanEditor editor) {
				find(editor.getAdapter(EditingSession.class).root(), row.elementId()).ifPresent(editor::reveal);
			}
		} catch (WorkbenchException e) {
			throw new IllegalStateException(PlanningPerspective.ID, e);
		}
	}

	private static Optional<EObject> find(EObject root, String id) {
		for (var contents = root.eAllContents(); contents.hasNext();) {
			EObject next = contents.next();
			if (next instanceof Element element && id.equals(element.getId())) {
				return Optional.of(next);
			}
		}
		return Optional.empty();
	}
}
