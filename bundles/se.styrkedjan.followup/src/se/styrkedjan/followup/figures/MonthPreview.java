package se.styrkedjan.followup.figures;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY__MONTHLY;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.MONTH_AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.MONTH_AMOUNT__OUTCOME;

import java.util.List;
import java.util.stream.Collectors;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.SetMonthAmount;
import se.styrkedjan.interchange.figures.FigureMapping;
import se.styrkedjan.interchange.figures.Meaning;
import se.styrkedjan.interchange.figures.MonthReading;
import se.styrkedjan.interchange.figures.MonthRow;
import se.styrkedjan.interchange.figures.Sheet;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.text.SwedishNumber;

/** The rows of a file of the economy month by month as they would be taken over. */
final class MonthPreview {

	private MonthPreview() {
	}

	/** All rows below the heads, in the order of the file. */
	static List<PreviewRow> rows(Plan plan, Sheet sheet, FigureMapping mapping) {
		return MonthReading.read(sheet, mapping, plan).stream().map(MonthPreview::row).toList();
	}

	/** What must hold for months to count: the unit keeps its economy by month from now on. */
	static List<Operation> before(Plan plan) {
		Economy economy = plan.getEconomy();
		return economy == null || economy.isMonthly() ? List.of() : List.of(new SetFeature(economy, ECONOMY__MONTHLY, true));
	}

	private static PreviewRow row(MonthRow row) {
		return new PreviewRow(row.number(), row.title(), row.line().map(EconomyLine::getTitle).orElse(""), words(row),
				row.findings(), row.isUsable() ? operations(row) : List.of());
	}

	private static List<Operation> operations(MonthRow row) {
		EconomyLine line = row.line().orElseThrow();
		return row.values().stream().<Operation>map(value -> new SetMonthAmount(line, value.month(),
				value.meaning() == Meaning.BUDGET ? MONTH_AMOUNT__BUDGET : MONTH_AMOUNT__OUTCOME, value.amount())).toList();
	}

	private static String words(MonthRow row) {
		return row.values().stream()
				.map(value -> FigureWords.meaning(Meaning.of(value.month(), value.meaning())) + " "
						+ SwedishNumber.format(value.amount(), SwedishNumber.AS_WRITTEN))
				.collect(Collectors.joining(" · "));
	}
}
