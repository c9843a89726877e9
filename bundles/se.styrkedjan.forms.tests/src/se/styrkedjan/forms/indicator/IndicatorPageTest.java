package se.styrkedjan.forms.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.grid.EditableGrid;

/** The page with real widgets: rows are the band of the goal, three indicators and the row to add in. */
class IndicatorPageTest {

	private static final String GOAL = "Snabb handläggning";
	private static final int OUTCOME = 1;

	private FormWindow window;
	private EditableGrid grid;

	@BeforeEach
	void open() {
		window = new FormWindow(PlanFixture.plan("Enheten", 2025).goal(GoalLevel.UNIT, "", GOAL)
				.indicator("Beslut i tid", "90").indicator("Klagomål", "10").indicator("Besök", "5").build(),
				new IndicatorPage());
		window.form().choosePeriod(Period.VB);
		window.settle();
		grid = window.visible(EditableGrid.class, any -> true).getFirst();
		grid.select(1, OUTCOME);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private Control canvas() {
		return grid.getChildren()[0];
	}

	private void key(Control control, char character, int keyCode, int modifiers) {
		Event event = new Event();
		event.character = character;
		event.keyCode = keyCode;
		event.stateMask = modifiers;
		control.notifyListeners(SWT.KeyDown, event);
		window.settle();
	}

	private Text field() {
		return window.visible(Text.class, text -> text.getParent() == canvas()).getFirst();
	}

	private void type(String text) {
		key(canvas(), text.charAt(0), text.charAt(0), 0);
		field().setText(text);
	}

	private void enter() {
		key(field(), SWT.CR, SWT.CR, 0);
	}

	/** As the window's edit command does with the control that has the focus. */
	private void paste() throws ReflectiveOperationException {
		Method paste = canvas().getClass().getMethod("paste");
		paste.invoke(canvas());
		window.settle();
	}

	private List<Indicator> indicators() {
		return window.goal(GOAL).getIndicators();
	}

	private BigDecimal value(int index) {
		return Outcomes.of(indicators().get(index), Period.VB).map(Outcome::getValue).orElse(null);
	}

	@Test
	void typingOverwritesAndEnterGoesDown() {
		type("87,5");
		enter();
		assertEquals(new BigDecimal("87.5"), value(0));
		assertEquals(2, grid.row());
		type("4");
		enter();
		assertEquals(new BigDecimal("4"), value(1));
		assertEquals(3, grid.row());
	}

	@Test
	void aWrongNumberStaysInTheFieldAndTheModelIsAsItWas() {
		type("87,5,1");
		enter();
		assertEquals(null, value(0));
		assertEquals("87,5,1", field().getText());
		assertEquals(1, grid.row());
	}

	@Test
	void aRectangleIsPastedAndUndoneAsOne() throws ReflectiveOperationException {
		Clipboard clipboard = new Clipboard(window.shell().getDisplay());
		clipboard.setContents(new Object[] {"81,5\t80\t83\n7\t\t\n3\t2\t1\n"},
				new Transfer[] {TextTransfer.getInstance()});
		paste();
		clipboard.dispose();
		assertEquals(new BigDecimal("81.5"), value(0));
		assertEquals(new BigDecimal("3"), value(2));
		assertEquals(new BigDecimal("1"), Outcomes.of(indicators().get(2), Period.VB).orElseThrow().getWomen());
		window.form().undo();
		assertEquals(null, value(0));
		assertEquals(null, value(2));
	}

	@Test
	void anIndicatorIsAddedByTypingInTheLastRow() {
		grid.select(4, 0);
		type("Väntetid");
		enter();
		assertEquals("Väntetid", indicators().getLast().getTitle());
		assertEquals(4, indicators().size());
		window.form().undo();
		assertEquals(3, indicators().size());
	}

	@Test
	void anIndicatorIsRevealedWhereItStands() {
		window.form().reveal(indicators().get(2));
		assertEquals(3, grid.row());
	}

	@Test
	void whatIsTypedIsCommittedBeforeUndo() {
		type("5");
		window.form().undo();
		assertEquals(null, value(0));
		assertTrue(window.session().redoable().isPresent());
	}
}
