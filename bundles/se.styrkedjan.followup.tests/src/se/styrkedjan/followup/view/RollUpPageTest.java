package se.styrkedjan.followup.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import se.styrkedjan.followup.rollup.RollUpPage;

class RollUpPageTest extends DemoPages {

	@Test
	void aFigureLeadsToTheUnitsAndOnToValueRuleWhoAndWhen() {
		var page = new RollUpPage();
		Control control = page.create(shell);
		page.show(data);
		shell.layout();
		settle();
		var goals = tables(control).getFirst();
		int judged = IntStream.range(0, goals.getItemCount())
				.filter(row -> !goals.getItem(row).getText(2).equals("0")).findFirst().orElseThrow();
		select(goals, judged);
		settle();
		var units = tables(control).get(1);
		assertTrue(units.getItemCount() > 0);
		select(units, 0);
		settle();

		String said = texts(control).stream().filter(text -> text.contains("Regel:")).findFirst().orElseThrow();
		assertTrue(said.contains("Inskrivet: test, 20") && said.contains(units.getItem(0).getText(0)), said);
	}

	@Test
	void theNetAndADeviationLeadToValueRuleWhoAndWhenToo() {
		var page = new RollUpPage();
		Control control = page.create(shell);
		page.show(data);
		String net = originOfTheFirst(control, "Ekonomi");
		assertTrue(net.replaceAll("\\h", " ").matches("(?s).*: netto [\\d ]+ tkr, budget .*Regel: kostnader .* minus "
				+ "intäkter .*, summan av \\d+ rader; avvikelse .*Inskrivet: test, 20.*"), net);
		String deviation = originOfTheFirst(control, "Avvikelser");
		assertTrue(deviation.contains("Regel: det som står under Avvikelse") && deviation.contains("Inskrivet: test, 20"),
				deviation);
	}

	private String originOfTheFirst(Control control, String part) {
		var what = combos(control).get(1);
		what.select(List.of(what.getItems()).indexOf(part));
		what.notifyListeners(SWT.Selection, new Event());
		shell.layout();
		settle();
		var table = tables(control).stream().filter(one -> one.isVisible() && one.getItemCount() > 0).findFirst()
				.orElseThrow();
		select(table, 0);
		settle();
		return all(control).filter(one -> one instanceof Text text && one.isVisible() && text.getText().contains("Regel:"))
				.map(text -> ((Text) text).getText()).findFirst().orElseThrow();
	}

	@Test
	void everyPartOfTheRollUpIsShownForAPartOfTheOrganisation() {
		var page = new RollUpPage();
		Control control = page.create(shell);
		page.show(data);
		var combos = combos(control);
		for (int part = 0; part < 4; part++) {
			combos.get(1).select(part);
			combos.get(1).notifyListeners(SWT.Selection, new Event());
			combos.get(0).select(2);
			combos.get(0).notifyListeners(SWT.Selection, new Event());
			settle();
			assertTrue(tables(control).stream().anyMatch(table -> table.isVisible() && table.getItemCount() > 0),
					combos.get(1).getText());
		}
		combos.get(0).select(0);
		combos.get(0).notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> texts(Control control) {
		return all(control).filter(Text.class::isInstance).map(text -> ((Text) text).getText()).toList();
	}

	private static List<Combo> combos(Control control) {
		return all(control).filter(Combo.class::isInstance).map(Combo.class::cast).toList();
	}
}
