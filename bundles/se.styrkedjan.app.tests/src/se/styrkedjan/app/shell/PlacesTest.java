package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.model.application.MAddon;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.forms.economy.EconomyPage;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanForm;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;

/** Going from place to place. */
class PlacesTest extends OnEmptyDatabase {

	@Test
	void aPlaceComesBackWithTheEditorItWasLeftWith() throws Exception {
		Hand.play(hand -> {
			hand.press("Öppna demon");
			hand.until("a plan is open", () -> editor() instanceof PlanEditor plan && plan.form().isPresent());
			IEditorPart plan = hand.ask(this::editor);
			hand.begin(() -> place("processes"));
			hand.until("a map is shown in the place of processes", () -> editor().getEditorSite().getId().contains("diagram"));
			IEditorPart map = hand.ask(this::editor);

			hand.key(KeyEvent.VK_ALT, KeyEvent.VK_1);
			hand.until("the plan is back", () -> editor() == plan);
			hand.key(KeyEvent.VK_ALT, KeyEvent.VK_2);
			hand.until("the map is back", () -> editor() == map);
		});
	}

	@Test
	void theUnitChosenInAPlaceWithoutEditorsStandsInThePlaceOfPlans() throws Exception {
		Hand.play(hand -> {
			hand.press("Öppna demon");
			hand.until("a plan is open", () -> editor() instanceof PlanEditor plan && plan.form().isPresent());
			hand.begin(() -> place("start"));
			Choice other = hand.ask(this::anotherUnit);
			hand.begin(() -> WorkContext.get().choose(other));
			hand.until("its plan is open", () -> window.getActivePage().getEditorReferences().length == 2);
			hand.begin(() -> place("planning"));
			hand.until("its plan is worked in", () -> editor() instanceof PlanEditor plan && plan.form()
					.filter(form -> form.plan().getUnitId().equals(other.unitId())).isPresent());
			assertEquals(other, hand.ask(() -> WorkContext.get().choice()));
		});
	}

	private Choice anotherUnit() {
		Choice now = WorkContext.get().choice();
		return WorkContext.get().store().orElseThrow()
				.documents(new DocumentFilter(Set.of(DocumentKind.PLAN), "", now.year())).stream()
				.filter(plan -> !plan.unitId().equals(now.unitId())).findFirst()
				.map(plan -> new Choice(plan.unitId(), plan.unitName(), plan.year())).orElseThrow();
	}

	@Test
	void aFigureIsShownInItsPeriod() throws Exception {
		Hand.play(hand -> {
			hand.press("Öppna demon");
			hand.until("a plan is open", () -> editor() instanceof PlanEditor plan && plan.form().isPresent());
			PlanForm form = hand.ask(() -> ((PlanEditor) editor()).form().orElseThrow());
			hand.begin(() -> place("start"));
			hand.begin(() -> PlanOpening.open(form.plan().getId(), form.plan().getEconomy().getId(), Period.T1));
			hand.until("the economy is shown", () -> form.shown() instanceof EconomyPage);
			assertEquals(Period.T1, hand.ask(form::period));
		});
	}

	/** They would come and go with what is open. */
	@Test
	void thePlatformAddsNoButtonsToMinimiseAndMaximise() {
		String added = window.getService(MApplication.class).getAddons().stream().map(MAddon::getContributionURI)
				.filter(addon -> addon.startsWith("bundleclass://org.eclipse") && addon.endsWith(".MinMaxAddon"))
				.collect(Collectors.joining());
		assertEquals("", added);
	}

	private IEditorPart editor() {
		return window.getActivePage().getActiveEditor();
	}

	private void place(String word) {
		Place.all().stream().filter(place -> place.perspective().contains(word)).findFirst().orElseThrow().show(window);
	}
}
