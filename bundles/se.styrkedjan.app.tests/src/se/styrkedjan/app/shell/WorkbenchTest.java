package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.theme.ColorScheme;
import se.styrkedjan.ui.theme.Contrast;
import se.styrkedjan.ui.theme.Theme;

/** The workbench as it starts, driven for real. */
class WorkbenchTest {

	private static final Set<String> OF_AN_IDE = Set.of("Project", "Window", "Navigate", "Search", "Run", "Refactor",
			"Source", "Projekt", "Fönster", "Navigera");

	private IWorkbenchWindow window;
	private Shell shell;

	@BeforeEach
	void open() {
		window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		shell = window.getShell();
		waitUntil(() -> WorkContext.get().store().isPresent());
		Place.all().getFirst().show(window);
		settle();
	}

	@Test
	void windowHasItsNameAndPictures() {
		assertEquals("Styrkedjan", shell.getText());
		assertTrue(shell.getImages().length > 4, "pictures of several sizes");
	}

	@Test
	void menusAreFourAndNoneIsThatOfAnIde() {
		List<String> menus = Arrays.stream(shell.getMenuBar().getItems()).map(MenuItem::getText)
				.map(text -> text.replace("&", "")).toList();
		boolean swedish = Language.current().getLanguage().equals("sv");
		assertEquals(swedish ? List.of("Arkiv", "Redigera", "Visa", "Hjälp") : List.of("File", "Edit", "View", "Help"),
				menus);
		assertTrue(menus.stream().noneMatch(OF_AN_IDE::contains), menus.toString());
	}

	@Test
	void startPageWelcomesAndSaysWhereTheDataLies() {
		String words = String.join("\n", words(shell));
		assertTrue(words.contains(WorkContext.get().store().orElseThrow().location().toString()), words);
		assertTrue(words.contains("Styrkedjan"), words);
	}

	@Test
	void everyPlaceCanBeShownAndSaysWhereYouAre() {
		for (Place place : Place.all()) {
			place.show(window);
			settle();
			assertTrue(place.isShown(window), place.name());
			assertTrue(words(shell).contains(place.name()), place.name());
		}
	}

	@Test
	void wordsCanBeReadInLightAndDark() {
		for (ColorScheme scheme : ColorScheme.values()) {
			Theme.current().use(scheme);
			settle();
			labels(shell).filter(label -> label.isVisible() && !label.getText().isBlank()).forEach(label -> {
				RGB front = label.getForeground().getRGB();
				RGB back = label.getBackground().getRGB();
				assertTrue(Contrast.ratio(front, back) >= 4.5,
						() -> "%s: “%s” is %s on %s".formatted(scheme, label.getText(), front, back));
			});
		}
		Theme.current().use(ColorScheme.LIGHT);
	}

	@Test
	void theKeyboardHasAHome() {
		shell.forceActive();
		settle();
		waitUntil(() -> shell.getDisplay().getFocusControl() != null);
		assertFalse(shell.getDisplay().getFocusControl().isDisposed());
	}

	private static java.util.stream.Stream<Label> labels(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Label label
				? java.util.stream.Stream.of(label)
				: child instanceof Composite composite ? labels(composite) : java.util.stream.Stream.empty());
	}

	private static List<String> words(Composite parent) {
		List<String> words = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			switch (child) {
			case Label label -> words.add(label.getText());
			case Button button -> words.add(button.getText());
			case Text text -> words.add(text.getText());
			case Composite composite -> words.addAll(words(composite));
			default -> {
				// has no words
			}
			}
		}
		return words;
	}

	private static void settle() {
		long end = System.currentTimeMillis() + 500;
		while (System.currentTimeMillis() < end) {
			if (!Display.getCurrent().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private static void waitUntil(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + 60_000;
		while (!condition.getAsBoolean()) {
			assertTrue(System.currentTimeMillis() < end, "still waiting after a minute");
			if (!Display.getCurrent().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}
}
