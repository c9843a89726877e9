package se.styrkedjan.forms.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.register.ThinCases;
import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.message.Messages;

/** The page with real widgets and one closed case of a deviation. */
class RegisterPageTest {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(RegisterPage.class);

	private FormWindow window;
	private Case one;

	@BeforeEach
	void open() {
		Plan plan = PlanFixture.small("Enheten", 2024);
		StandardRegister.fill(plan).apply();
		one = Elements.create(MODEL.getCase());
		one.setNumber("2024-001");
		one.setDate(LocalDate.of(2024, 2, 3));
		one.setClosed(LocalDate.of(2024, 3, 4));
		one.setRetainUntil(LocalDate.of(2025, 1, 1));
		one.setFeedbackGiven(LocalDate.of(2024, 2, 20));
		one.setChannel("Brev");
		one.setDescription("<p>Något hände</p>");
		CaseGroup deviation = plan.getRegister().getGroups().get(1);
		one.getCategories().add(deviation.getCategories().getFirst());
		plan.getRegister().getCases().add(one);
		window = new FormWindow(plan, new RegisterPage());
		window.settle();
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void whatHasBeenThinnedIsNotWrittenBackByTheForm() {
		view("thinning");
		assertTrue(labels().contains(WORDS.text("thin.due")));
		new ThinCases(List.of(one), new ThinCases.Entry(LocalDate.now(), "Arkivarie", "Beslut"))
				.apply(window.session().root());
		view("cases");
		view("counts");
		assertNull(one.getRetainUntil());
		assertNull(one.getFeedbackGiven());
		assertNull(one.getChannel());
		assertEquals(LocalDate.of(2024, 1, 1), one.getDate());
		view("cases");
		assertTrue(labels().contains(WORDS.text("thinned.note", LocalDate.now().toString())));
		assertTrue(window.session().undoable().isEmpty(), "nothing was changed by showing it");
	}

	@Test
	void aDateThatCannotBeReadStaysAndSaysWhatIsWanted() {
		Text closed = field("2024-03-04");
		closed.setText("31 nov");
		closed.notifyListeners(SWT.FocusOut, null);
		assertEquals(LocalDate.of(2024, 3, 4), one.getClosed());
		window.form().perform(new SetFeature(one, MODEL.getCase_Channel(), "Telefon"));
		window.settle();
		assertEquals("31 nov", closed.getText());
		closed.setText("2024-11-30");
		closed.notifyListeners(SWT.FocusOut, null);
		assertEquals(LocalDate.of(2024, 11, 30), one.getClosed());
	}

	@ParameterizedTest
	@CsvSource({ "2024-02-03,2025-02-03", "2024-02-03,2023-12-31", "2024-03-04,2024-02-02", "2024-02-20,2024-01-01",
			"2024-03-04,2124-01-01", "2025-01-01,2024-03-03" })
	void aDayThatCannotBeIsNotTakenAndStaysToBeMended(String before, String typed) {
		Text day = field(before);
		day.setText(typed);
		day.notifyListeners(SWT.FocusOut, null);

		assertEquals(typed, day.getText());
		assertTrue(labels().stream().anyMatch(words -> words.startsWith("■")), labels().toString());
		assertFalse(List.of(one.getDate(), one.getClosed(), one.getFeedbackGiven(), one.getRetainUntil())
				.contains(LocalDate.parse(typed)));
		assertTrue(window.session().undoable().isEmpty());
	}

	@Test
	void whatIsTakenBackElsewhereIsNotWrittenAgain() {
		Text closed = field("2024-03-04");
		closed.setText("2024-05-05");
		closed.notifyListeners(SWT.FocusOut, null);
		view("counts");
		window.session().undo();
		view("cases");
		view("thinning");
		assertEquals(LocalDate.of(2024, 3, 4), one.getClosed());
	}

	@Test
	void theQuestionsOfSeriousnessAreOfferedForADeviationOnly() {
		assertTrue(labels().contains(WORDS.text("judge.none")));
		window.form().perform(new se.styrkedjan.editing.operations.SetReferences(one, MODEL.getCase_Categories(),
				List.of(one.getRegister().getGroups().get(3).getCategories().getFirst())));
		window.settle();
		assertFalse(labels().contains(WORDS.text("judge.none")));
	}

	@Test
	void aClosedCaseGetsItsLastDayByTheRetentionOfItsGroup() {
		one.getRegister().getGroups().get(1).setRetentionYears(3);
		window.form().perform(new SetFeature(one, MODEL.getCase_RetainUntil(), null));
		window.form().perform(new SetFeature(one, MODEL.getCase_Closed(), LocalDate.of(2024, 6, 1)));
		assertEquals(LocalDate.of(2027, 12, 31), one.getRetainUntil());
	}

	@Test
	void aFirstCaseThatIsGivenUpLeavesNothingBehind() {
		window.close();
		Plan plan = PlanFixture.small("Enheten", 2026);
		plan.setRegister(null);
		window = new FormWindow(plan, new RegisterPage());
		window.shell().getDisplay().timerExec(300, () -> Arrays.stream(window.shell().getDisplay().getShells())
				.filter(shell -> shell != window.shell()).forEach(Shell::close));
		window.visible(Button.class, each -> each.getText().equals(WORDS.text("new.case"))).getFirst()
				.notifyListeners(SWT.Selection, null);
		window.settle();
		assertNull(plan.getRegister());
		assertTrue(window.session().undoable().isEmpty());
	}

	private void view(String key) {
		List<Button> all = window.visible(Button.class, button -> (button.getStyle() & SWT.RADIO) != 0);
		all.forEach(button -> button.setSelection(button.getText().equals(WORDS.text(key))));
		all.stream().filter(Button::getSelection).findFirst().orElseThrow().notifyListeners(SWT.Selection, null);
		window.settle();
	}

	private List<String> labels() {
		return window.visible(Label.class, label -> true).stream().map(Label::getText).toList();
	}

	private Text field(String text) {
		return window.visible(Text.class, each -> each.getText().equals(text)).getFirst();
	}
}
