package se.styrkedjan.rules.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterFactory;
import se.styrkedjan.model.register.Thinning;

class RetentionTest {

	private static final RegisterFactory MODEL = RegisterFactory.eINSTANCE;
	private final CaseRegister register = MODEL.createCaseRegister();

	@Test
	void aKindIsToldFromTheWordsOfTheGroup() {
		assertEquals(CaseKind.LEX_SARAH, CaseKind.of(group("Avvikelse – Lex Sarah").getGroup()));
		assertEquals(CaseKind.DEVIATION, CaseKind.of(group("Avvikelse – SOL/LSS").getGroup()));
		assertEquals(CaseKind.DATA_INCIDENT, CaseKind.of(group("Personuppgiftsincidenter").getGroup()));
		assertEquals(CaseKind.PRAISE, CaseKind.of(group("Beröm").getGroup()));
		assertEquals(CaseKind.COMPLAINT, CaseKind.of(group("Synpunkter och KLAGOMÅL").getGroup()));
		assertEquals(CaseKind.OTHER, CaseKind.of(group("Vem avser det?").getGroup()));
	}

	@Test
	void aCaseIsKeptToTheEndOfTheYearOfItsLongestGroup() {
		Case one = closed("1", "2024-03-05", group("Beröm"), group("Avvikelse – Lex Sarah"));
		assertEquals(Optional.of(LocalDate.of(2029, 12, 31)), Retention.proposed(one));
	}

	@Test
	void whatIsSetForAGroupGoesBeforeWhatItsKindProposes() {
		CaseCategory praise = group("Beröm");
		praise.getGroup().setRetentionYears(0);
		assertEquals(Optional.of(LocalDate.of(2024, 12, 31)), Retention.proposed(closed("1", "2024-03-05", praise)));
	}

	@Test
	void anOpenCaseIsKept() {
		Case one = closed("1", "2001-01-01", group("Beröm"));
		one.setClosed(null);
		one.setRetainUntil(LocalDate.of(2002, 1, 1));
		assertEquals(List.of(), Retention.due(register, LocalDate.of(2026, 1, 1)));
	}

	@Test
	void aCaseIsDueTheDayAfterItsLastDayUntilItIsThinned() {
		Case one = closed("7", "2024-03-05", group("Beröm"));
		one.setRetainUntil(LocalDate.of(2025, 6, 30));
		assertEquals(List.of(), Retention.due(register, LocalDate.of(2025, 6, 30)));
		assertEquals(List.of(one), Retention.due(register, LocalDate.of(2025, 7, 1)));
		one.setRetainUntil(null);
		Thinning log = MODEL.createThinning();
		log.setNumbers("6, 7");
		register.getThinnings().add(log);
		assertTrue(ThinnedCases.has(register, one));
		assertEquals(List.of(), Retention.due(register, LocalDate.of(2099, 1, 1)));
	}

	private Case closed(String number, String day, CaseCategory... categories) {
		Case one = MODEL.createCase();
		one.setNumber(number);
		one.setClosed(LocalDate.parse(day));
		one.getCategories().addAll(List.of(categories));
		register.getCases().add(one);
		return one;
	}

	private CaseCategory group(String name) {
		CaseGroup group = MODEL.createCaseGroup();
		group.setName(name);
		CaseCategory category = MODEL.createCaseCategory();
		group.getCategories().add(category);
		register.getGroups().add(group);
		return category;
	}
}
