package se.styrkedjan.ui.grid;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader about a grid: a table whose cells are said as <q>column, row: value</q>. */
final class GridSpeech {

	private GridSpeech() {
	}

	static void install(GridCanvas grid) {
		grid.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? (String) grid.getData("name") : words(grid);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = words(grid);
			}
		});
		grid.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = grid.model().rowCount() * grid.model().columns().size();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = grid.isFocusControl() ? child(grid) : ACC.CHILDID_NONE;
			}
		});
	}

	/** Another cell has been chosen. */
	static void told(GridCanvas grid) {
		if (grid.isFocusControl() && grid.hasSelection()) {
			grid.getAccessible().setFocus(child(grid));
		}
	}

	private static int child(GridCanvas grid) {
		return grid.selection().row() * grid.model().columns().size() + grid.selection().column();
	}

	/** What is said of the chosen cell. */
	static String words(GridCanvas grid) {
		if (!grid.hasSelection()) {
			return "";
		}
		GridSelection at = grid.selection();
		String column = grid.model().columns().get(at.column()).header();
		String row = at.column() == 0 ? "" : ", " + grid.model().cell(at.row(), 0).text();
		return column + row + ": " + grid.model().cell(at.row(), at.column()).text();
	}
}
