package se.styrkedjan.report.testsupport;

import static se.styrkedjan.report.testsupport.PlanBuilder.activity;
import static se.styrkedjan.report.testsupport.PlanBuilder.assess;
import static se.styrkedjan.report.testsupport.PlanBuilder.below;
import static se.styrkedjan.report.testsupport.PlanBuilder.indicator;
import static se.styrkedjan.report.testsupport.PlanBuilder.line;
import static se.styrkedjan.report.testsupport.PlanBuilder.outcome;
import static se.styrkedjan.report.testsupport.PlanBuilder.say;
import static se.styrkedjan.report.testsupport.PlanBuilder.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;

/** Invented plans: an ordinary one, and those that strain a document. */
public final class SamplePlans {

	/** A title as long as the longest official ones: 180 characters. */
	public static final String LONG_TITLE = longTitle();
	/** A word that no narrow column can hold. */
	public static final String LONG_WORD = "Arbetsmarknadsintroduktionssamordningsverksamhetsutvecklingsprojektledarutbildning";
	private static final int LONG_TITLE_LENGTH = 180;
	private static final String RICH = "<p>Mottagningen har fått <strong>kortare väntan</strong> och <em>tydligare</em> "
			+ "besked. Läs mer på <a href=\"https://www.example.se/stod\">sidan om stöd</a>.</p>"
			+ "<ul><li>Första samtal inom tre dagar</li><li>Skriftlig plan för alla<ul><li>även för unga</li></ul></li></ul>"
			+ "<ol><li>Kartlägg</li><li>Pröva</li></ol>";

	private SamplePlans() {
	}

	/** A plan with a little of everything, and texts long enough for pages. */
	public static Plan ordinary() {
		var builder = new PlanBuilder("Enheten för råd och stöd", 2025);
		reports(builder);
		chain(builder);
		economy(builder);
		register(builder);
		return builder.plan();
	}

	/** A plan in which nothing has been written. */
	public static Plan empty() {
		return new PlanBuilder("Enheten för råd och stöd", 2025).plan();
	}

	/** A plan with long titles, long words and odd characters. */
	public static Plan straining() {
		var builder = new PlanBuilder(LONG_WORD, 2025);
		Goal unit = unitGoal(builder, LONG_TITLE);
		unit.setExpectedResult("<p>" + LONG_WORD + " " + LONG_WORD + "</p><p>← → ≥ ≤ ☐ ✓ 漢 \u2003 \u0007 å ä ö É ø ﬁ</p>");
		Indicator indicator = indicator(unit, LONG_TITLE + " " + LONG_WORD, "-1234567.5");
		indicator.getTarget().setCityText("Tas fram av nämnd/styrelse");
		outcome(indicator, Period.VB, "1234567890.25", said -> said.setAnalysis("<p>" + LONG_WORD + "</p>"));
		activity(unit, LONG_WORD + LONG_WORD, 2025);
		return builder.plan();
	}

	/** A plan with 200 indicators under one goal, each with an analysis. */
	public static Plan manyIndicators() {
		var builder = new PlanBuilder("Enheten för råd och stöd", 2025);
		Goal unit = unitGoal(builder, "Många mått följs");
		for (int i = 1; i <= 200; i++) {
			Indicator indicator = indicator(unit, "Mått nummer " + i, "80");
			outcome(indicator, Period.VB, String.valueOf(i), said -> {
				said.setFulfilment(Status.PARTLY);
				said.setAnalysis("<p>Värdet har följts varje månad och jämförts med året före.</p>");
			});
		}
		return builder.plan();
	}

	/** A plan of the size of a whole published annual report: about 100 000 characters. */
	public static Plan large() {
		Plan plan = ordinary();
		plan.eAllContents().forEachRemaining(element -> {
			if (element instanceof Goal goal && goal.getLevel() == GoalLevel.UNIT) {
				goal.setExpectedResult(prose(14));
				goal.getAssessments().forEach(assessment -> assessment.setAnalysis(prose(30)));
				goal.getActivities().forEach(activity -> activity.getReports().forEach(said -> said.setAnalysis(prose(6))));
			}
			if (element instanceof Section section && section.getText() != null && !section.getText().isEmpty()) {
				section.setText(prose(20));
			}
		});
		return plan;
	}

	/** Paragraphs of running text. */
	public static String prose(int paragraphs) {
		var text = new StringBuilder();
		for (int i = 0; i < paragraphs; i++) {
			text.append("<p>Under perioden har enheten prövat ett nytt sätt att möta den som söker stöd för första gången. ")
					.append("Samtalen sker snabbare, och den som har svårt att komma till kontoret får hjälp på annat sätt. ")
					.append("Arbetet följs upp varje månad, och resultatet tas upp på arbetsplatsträffen.</p>");
		}
		return text.toString();
	}

	private static Goal unitGoal(PlanBuilder builder, String title) {
		Goal direction = builder.direction("1", "En stad för alla");
		Goal area = below(direction, GoalLevel.CITY_AREA, "1.1", "Stöd där behoven är störst");
		Goal board = below(area, GoalLevel.BOARD, "", "Invånarna får stöd i tid");
		return below(board, GoalLevel.UNIT, "", title);
	}

	private static void reports(PlanBuilder builder) {
		for (Period period : List.of(Period.VP, Period.T1, Period.T2, Period.VB)) {
			builder.report(period, report -> {
				report.setRegistrationNumber("RS 2025/0417");
				report.setDocumentDate(LocalDate.of(2026, 1, 19));
				report.setOfficer("Verksamhetsplaneraren");
				report.setPhone("08-000 00 00");
				report.setRecipient("Stadsdelsnämnden\nEnhetens chef");
				report.setProposal("<p>Nämnden godkänner dokumentet och lägger det till handlingarna.</p>");
				boolean plan = period == Period.VP;
				Section first = section(plan ? SectionRole.INTRODUCTION : SectionRole.SUMMARY, "", prose(3));
				first.getSections().add(section(SectionRole.FREE, "Kompetensutveckling", RICH));
				first.getSections().add(section(SectionRole.FREE, "Medarbetarnas delaktighet", prose(2)));
				report.getSections().add(first);
				Section economy = section(SectionRole.ECONOMY, "", "");
				economy.getSections().add(section(plan ? SectionRole.BUDGET : SectionRole.OPERATING_RESULT, "", prose(2)));
				report.getSections().add(economy);
				report.getSections().add(section(SectionRole.QUALITY, "", "<h3>Egenkontroller</h3>" + prose(1)
						+ "<h4>Stickprov</h4><p>Tio akter lästes.</p>"));
			});
		}
	}

	private static void chain(PlanBuilder builder) {
		String[][] areas = { { "1", "En stad för alla" }, { "2", "En stad som håller i längden" } };
		for (String[] area : areas) {
			Goal direction = builder.direction(area[0], area[1]);
			for (int i = 1; i <= 3; i++) {
				area(direction, area[0] + "." + i);
			}
		}
	}

	private static void area(Goal direction, String number) {
		Goal area = below(direction, GoalLevel.CITY_AREA, number, "Stöd och omsorg ges där behoven är som störst, " + number);
		Indicator barn = indicator(area, "Andel barn i hushåll som får försörjningsstöd", "2.7");
		barn.setInherited(true);
		barn.getTarget().setCityValue(new BigDecimal("2.7"));
		measure(barn, "1.2", Status.FULLY);
		Indicator avhysta = indicator(area, "Antal avhysningar som berör barn", "0");
		avhysta.setUnit("antal");
		avhysta.setDecimals(0);
		avhysta.getTarget().setCityText("Tas fram av nämnd/styrelse");
		measure(avhysta, "9", Status.NOT);
		Goal board = below(area, GoalLevel.BOARD, "", "Vuxna lever ett självständigt liv utifrån sina förutsättningar");
		board.setDescription(prose(2));
		board.setExpectedResult("<ul><li>Fler får stöd i tid</li><li>Färre återkommer</li></ul>");
		Activity open = activity(board, "Erbjuda öppna insatser utan föregående beslut", 2025);
		say(open, Period.VB, RICH).setDeviation("Försenad en månad");
		Goal department = below(board, GoalLevel.DEPARTMENT, "", "Den som utsätts för våld får snabbt ett samordnat stöd");
		assess(department, Period.VB, Status.NO_DATA, "");
		Goal unit = below(board, GoalLevel.UNIT, "", "Den som söker stöd möts av kunniga medarbetare och får ett rättssäkert beslut");
		unit.setExpectedResult(prose(1));
		unit.setWorkingMethods("<ul><li>Fasta mottagningstider</li><li>Gemensam genomgång varje vecka</li></ul>");
		unit.setResourceUse("<p>Alla medarbetare.</p>");
		unit.setFollowUp("<p>I samband med T1, T2 och VB.</p>");
		unit.setDevelopment("<p>Ett digitalt stöd prövas under hösten.</p>");
		assess(unit, Period.VB, Status.PARTLY, RICH + prose(2));
		assess(unit, Period.T1, Status.FULLY, prose(1));
		Indicator first = indicator(unit, "Andel ansökningar som får beslut inom fjorton dagar", "75");
		first.setDecimals(2);
		measure(first, "81.82", Status.PARTLY);
		Activity routine = activity(unit, "Gå igenom rutinen för första samtalet med alla medarbetare", 2025);
		say(routine, Period.VB, "<p>Genomgången är gjord.</p>");
	}

	private static void measure(Indicator indicator, String value, Status status) {
		outcome(indicator, Period.VB, value, said -> {
			said.setPrevious(new BigDecimal("5"));
			said.setMen(new BigDecimal("4.5"));
			said.setWomen(new BigDecimal("3.5"));
			said.setFulfilment(status);
			said.setAnalysis(prose(1));
		});
		outcome(indicator, Period.T1, value, said -> said.setForecast(new BigDecimal("7")));
	}

	private static void economy(PlanBuilder builder) {
		for (String name : List.of("Vuxna", "Ekonomiskt stöd")) {
			EconomyPart part = builder.part(name);
			line(part, LineKind.INCOME, "Taxor och avgifter", Period.VB, "1204", "1100");
			line(part, LineKind.INCOME, "Bidrag", Period.VB, "310", "450");
			line(part, LineKind.COST, "Personalkostnader", Period.VB, "14919", "14200")
					.setExplanation("<p>Fler vikarier under hösten.</p>");
			line(part, LineKind.COST, "Lokalkostnader", Period.VB, "980.5", "1000");
			part.getLines().forEach(row -> row.getAmounts().add(budget(row.getAmounts().getFirst().getBudget())));
		}
	}

	private static Amount budget(BigDecimal value) {
		Amount amount = Elements.create(SteeringPackage.eINSTANCE.getAmount());
		amount.setPeriod(Period.VP);
		amount.setBudget(value);
		return amount;
	}

	private static void register(PlanBuilder builder) {
		for (String group : List.of("Beröm", "Avvikelse - SOL/LSS", "Synpunkter och klagomål - som gäller verksamhet och personal")) {
			for (String name : List.of("Bemötande", "Rättssäkerhet vid handläggning och utförande", "Information")) {
				CaseCategory category = builder.category(group, name);
				category.setMeasures("Information".equals(name) ? "<p>Broschyren skrivs om.</p>" : "");
				builder.register(category, LocalDate.of(2025, 3, 4));
				builder.register(category, LocalDate.of(2025, 10, 4));
			}
		}
	}

	private static String longTitle() {
		String sentence = "Den som bor i stadsdelen ska kunna lita på att stödet är rättssäkert, samordnat och ges i tid ";
		return (sentence + sentence).substring(0, LONG_TITLE_LENGTH - 1) + "x";
	}
}
