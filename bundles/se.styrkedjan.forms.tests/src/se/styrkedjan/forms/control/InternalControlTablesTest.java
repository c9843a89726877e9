package se.styrkedjan.forms.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.FreezeReport;
import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.OpenPlan;
import se.styrkedjan.forms.table.PasteResult;
import se.styrkedjan.forms.table.Rectangle;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.control.Verdict;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.testsupport.PlanFixture;

class InternalControlTablesTest {

	private static final int VERDICT = 1;
	private static final int DATE = 2;

	private OpenPlan open;
	private RiskTable risks;
	private ControlTable controls;

	@BeforeEach
	void openAPlanWithAnEmptyInternalControl() {
		open = new OpenPlan(PlanFixture.small("Enheten", 2025));
		risks = new RiskTable(open::plan, open::perform);
		controls = new ControlTable(open::plan, open::perform);
		open.perform(new AddElement(open.plan(), SteeringPackage.eINSTANCE.getPlan_InternalControl(),
				Elements.create(ControlPackage.eINSTANCE.getInternalControl())));
		controls.showPeriod(Period.T1);
		refresh();
	}

	private void refresh() {
		risks.refresh();
		controls.refresh();
	}

	private static int column(TableModel<?, ?> table, String id) {
		return table.columns().stream().map(column -> column.id()).toList().indexOf(id);
	}

	private void pasteTwoRisks() {
		PasteResult pasted = risks.paste(0, 0, Rectangle.parse("Fel belopp\tBeslut\t2\t2\nSekretess bryts\tBeslut\t3\t4\n"));
		assertEquals(List.of(), pasted.problems());
		refresh();
	}

	private Control control(String title) {
		assertTrue(controls.commit(0, 0, title).isEmpty());
		refresh();
		return controls.rows().getFirst().element();
	}

	@Test
	void pastedRisksGetTheirValueAndAreNumberedByIt() {
		pasteTwoRisks();
		assertEquals("4", risks.text(0, column(risks, "value")));
		assertEquals("2", risks.text(0, column(risks, "number")));
		assertEquals("12", risks.text(1, column(risks, "value")));
		assertEquals("1", risks.text(1, column(risks, "number")));
	}

	@Test
	void aLikelihoodOutsideOneToFourIsRefusedWithTheChoices() {
		pasteTwoRisks();
		String answer = risks.commit(0, column(risks, "likelihood"), "5").orElseThrow();
		assertTrue(answer.contains("4"), answer);
		Risk risk = risks.rows().getFirst().element();
		assertEquals(2, risk.getLikelihood());
	}

	@Test
	void aControlMeetsTheRisksWhoseNumbersAreTyped() {
		pasteTwoRisks();
		Control control = control("Stickprov av beslut");
		assertTrue(controls.commit(0, column(controls, "risks"), "1 2").isEmpty());
		refresh();
		assertEquals("1, 2", controls.text(0, column(controls, "risks")));
		assertEquals(2, control.getRisks().size());
		assertEquals("Stickprov av beslut", risks.text(0, column(risks, "controls")));
	}

	@Test
	void aNumberThatIsNoRiskIsRefusedWithWhatIsWanted() {
		pasteTwoRisks();
		control("Stickprov");
		for (String wrong : List.of("3", "0", "ett", "-1", "99999999999")) {
			String answer = controls.commit(0, column(controls, "risks"), wrong).orElseThrow();
			assertTrue(answer.contains(wrong) && answer.contains("2"), answer);
		}
		assertEquals("", controls.text(0, column(controls, "risks")));
	}

	@Test
	void aResultIsKeptForItsPeriodAlone() {
		Control control = control("Stickprov");
		assertTrue(controls.commit(0, VERDICT, "med anmärkning").isEmpty());
		assertTrue(controls.commit(0, DATE, "15/4").isEmpty());
		refresh();
		assertEquals("2025-04-15", controls.text(0, DATE));
		assertEquals(Verdict.REMARK, control.getResults().getFirst().getVerdict());
		controls.showPeriod(Period.T2);
		refresh();
		assertEquals("", controls.text(0, DATE));
		open.session().undo();
		open.session().undo();
		assertTrue(control.getResults().isEmpty());
	}

	@Test
	void whatADecidedReportSaysOfAControlIsClosed() {
		control("Stickprov");
		open.perform(new OpenReport(open.plan(), Period.T1, LocalDate.of(2025, 5, 15)));
		var report = open.plan().getReports().stream().filter(one -> one.getPeriod() == Period.T1).findFirst().orElseThrow();
		assertTrue(open.perform(new FreezeReport(report, "AR-1", LocalDate.of(2025, 5, 20))).isEmpty());
		refresh();
		assertEquals(CellState.FROZEN, controls.state(0, VERDICT));
		assertEquals(CellState.EDITABLE, controls.state(0, 0));
	}
}
