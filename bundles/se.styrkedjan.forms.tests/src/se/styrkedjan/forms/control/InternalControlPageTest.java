package se.styrkedjan.forms.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.grid.EditableGrid;

class InternalControlPageTest {

	private static final String BEGIN = "Börja med internkontrollen";

	private FormWindow window;

	@BeforeEach
	void open() {
		Plan plan = PlanFixture.small("Enheten", 2026);
		plan.setInternalControl(null);
		window = new FormWindow(plan, new InternalControlPage());
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void press(String words) {
		Button button = window.visible(Button.class, each -> each.getText().equals(words)).getFirst();
		if ((button.getStyle() & SWT.RADIO) != 0) {
			window.visible(Button.class, each -> (each.getStyle() & SWT.RADIO) != 0).forEach(each -> each.setSelection(false));
			button.setSelection(true);
		}
		button.notifyListeners(SWT.Selection, new Event());
		window.settle();
	}

	@Test
	void theInternalControlCanBeBegunWhereItsControlsAreLookedFor() {
		press("Kontroller");
		assertTrue(window.visible(EditableGrid.class, each -> true).isEmpty());
		press(BEGIN);
		assertFalse(window.visible(EditableGrid.class, each -> true).isEmpty());
		String made = window.form().plan().getInternalControl().getId();
		window.session().undo();
		window.settle();
		press(BEGIN);
		assertEquals(made, window.form().plan().getInternalControl().getId(), "the same for everybody who begins it");
	}
}
