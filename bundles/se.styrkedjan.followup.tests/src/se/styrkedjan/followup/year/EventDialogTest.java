package se.styrkedjan.followup.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.model.steering.SteeringPackage;

class EventDialogTest {

	private static final int YEAR = 2026;

	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
	private final Shell parent = new Shell(display);
	private final List<String> said = new ArrayList<>();

	@AfterEach
	void close() {
		parent.dispose();
	}

	@Test
	void wrongDaysAreToldOfAndNothingTypedIsLost() {
		soon(() -> {
			for (String day : List.of("", "i morgon", "2026-02-30", "2027-01-01", "2025-12-31", "2026-05-12")) {
				texts().get(0).setText("APT");
				texts().get(1).setText(day);
				press();
			}
		});

		var made = EventDialog.ask(parent, YEAR).orElseThrow();

		assertEquals(5, said.size(), said::toString);
		assertTrue(said.get(0).contains("år-månad-dag") && said.get(2).contains("år-månad-dag"), said::toString);
		assertTrue(said.get(3).contains("syns inte") && said.get(4).contains("syns inte"), said::toString);
		assertEquals(LocalDate.of(YEAR, 5, 12), made.getDate());
		assertEquals("APT", made.getTitle());
	}

	@Test
	void anEventIsShownAsItIsAndChangedInACopy() {
		CalendarEvent event = Elements.create(SteeringPackage.Literals.CALENDAR_EVENT);
		event.setTitle("Skyddsrond");
		event.setKind(EventKind.CONTROL);
		event.setDate(LocalDate.of(2025, 9, 1));
		event.setEveryWeeks(26);
		soon(() -> {
			assertEquals(List.of("Skyddsrond", "2025-09-01"), texts().stream().map(Text::getText).toList());
			texts().get(0).setText("Ny skyddsrond");
			press();
		});

		var wanted = EventDialog.change(parent, event, YEAR).orElseThrow();

		assertEquals(List.of("Ny skyddsrond", EventKind.CONTROL, LocalDate.of(2025, 9, 1), 26),
				List.of(wanted.getTitle(), wanted.getKind(), wanted.getDate(), wanted.getEveryWeeks()));
		assertEquals("Skyddsrond", event.getTitle());
	}

	private void soon(Runnable act) {
		display.timerExec(300, act);
	}

	private Shell dialog() {
		return Stream.of(display.getShells()).filter(shell -> shell != parent && shell.isVisible()).findFirst().orElseThrow();
	}

	private List<Text> texts() {
		return all(dialog()).filter(Text.class::isInstance).map(Text.class::cast).toList();
	}

	/** Presses the main button and notes what is said in return, when the dialog stays. */
	private void press() {
		Shell dialog = dialog();
		Button main = dialog.getDefaultButton();
		main.notifyListeners(SWT.Selection, new Event());
		if (!dialog.isDisposed()) {
			all(dialog).filter(Label.class::isInstance).map(label -> ((Label) label).getText())
					.filter(text -> text.startsWith("■")).findFirst().ifPresent(said::add);
		}
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(EventDialogTest::all))
				: Stream.of(control);
	}
}
