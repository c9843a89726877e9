package se.styrkedjan.followup.figures;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__EXPLANATION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__FORECAST;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__OUTCOME;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__ANALYSIS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__FORECAST;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__SOURCE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__VALUE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_WHOLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.editing.operations.SetMonthAmount;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.interchange.figures.AmountReading;
import se.styrkedjan.interchange.figures.AmountRow;
import se.styrkedjan.interchange.figures.FigureMapping;
import se.styrkedjan.interchange.figures.Meaning;
import se.styrkedjan.interchange.figures.OutcomeReading;
import se.styrkedjan.interchange.figures.OutcomeRow;
import se.styrkedjan.interchange.figures.Sheet;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.text.SwedishNumber;

/**
 * A file of figures as it would be taken over into a plan.
 *
 * @param plan    root of the open plan
 * @param sheet   the table
 * @param kind    what it is about
 * @param period  the period it is about; months are about the year
 * @param mapping what its columns and rows mean
 */
record FiguresDraft(Plan plan, Sheet sheet, FigureKind kind, Period period, FigureMapping mapping) {

	private static final Map<Meaning, EStructuralFeature> OUTCOME = Map.ofEntries(Map.entry(Meaning.OUTCOME, OUTCOME__VALUE),
			Map.entry(Meaning.MEN, OUTCOME__MEN), Map.entry(Meaning.WOMEN, OUTCOME__WOMEN),
			Map.entry(Meaning.COUNT, OUTCOME__PART), Map.entry(Meaning.WHOLE, OUTCOME__WHOLE),
			Map.entry(Meaning.MEN_COUNT, OUTCOME__MEN_PART), Map.entry(Meaning.MEN_WHOLE, OUTCOME__MEN_WHOLE),
			Map.entry(Meaning.WOMEN_COUNT, OUTCOME__WOMEN_PART), Map.entry(Meaning.WOMEN_WHOLE, OUTCOME__WOMEN_WHOLE),
			Map.entry(Meaning.FORECAST, OUTCOME__FORECAST), Map.entry(Meaning.SOURCE, OUTCOME__SOURCE),
			Map.entry(Meaning.ANALYSIS, OUTCOME__ANALYSIS));
	private static final Map<Meaning, EStructuralFeature> AMOUNT = Map.of(Meaning.OUTCOME, AMOUNT__OUTCOME, Meaning.BUDGET,
			AMOUNT__BUDGET, Meaning.FORECAST, AMOUNT__FORECAST);

	/** The draft with another meaning of a column. */
	FiguresDraft with(String head, Meaning meaning) {
		return new FiguresDraft(plan, sheet, kind, period, mapping.with(head, meaning));
	}

	/** The draft with a row said to be about an indicator. */
	FiguresDraft withRow(String name, String lineage) {
		return new FiguresDraft(plan, sheet, kind, period, mapping.withRow(name, lineage));
	}

	/** All rows below the heads, in the order of the file. */
	List<PreviewRow> rows() {
		if (kind == FigureKind.OUTCOMES) {
			return OutcomeReading.read(sheet, mapping, plan).stream().map(this::row).toList();
		}
		if (plan.getEconomy() == null) {
			return List.of();
		}
		return kind == FigureKind.MONTHS ? MonthPreview.rows(plan, sheet, mapping)
				: AmountReading.read(sheet, mapping, plan.getEconomy()).stream().map(this::row).toList();
	}

	/** Why nothing can be taken over into the period, or the year for months; empty when it can. */
	Optional<Refusal> refusal() {
		return Permission.toReport(plan, kind == FigureKind.MONTHS ? Period.VB : period);
	}

	/** Everything that is taken over, as one step of undo. */
	Operation operation() {
		List<Operation> before = kind == FigureKind.MONTHS ? MonthPreview.before(plan) : List.of();
		return new CompositeOperation("importFigures", Stream
				.concat(before.stream(), rows().stream().map(PreviewRow::operations).flatMap(List::stream)).toList());
	}

	/** Identity of the first indicator or line that is changed, to lead to; empty when nothing is. */
	String firstChanged() {
		return rows().stream().flatMap(row -> row.operations().stream()).map(operation -> switch (operation) {
		case SetOutcome outcome -> outcome.indicator().getId();
		case SetAmount amount -> amount.line().getId();
		case SetMonthAmount amount -> amount.line().getId();
		default -> "";
		}).findFirst().orElse("");
	}

	private PreviewRow row(OutcomeRow row) {
		var target = row.indicator().map(Indicator::getTitle).orElse("");
		return new PreviewRow(row.number(), row.name(), target, words(row.numbers()), row.findings(),
				row.isUsable() ? operations(row) : List.of());
	}

	private List<Operation> operations(OutcomeRow row) {
		var indicator = row.indicator().orElseThrow();
		List<Operation> operations = new ArrayList<>();
		row.numbers().forEach((meaning, number) -> operations
				.add(new SetOutcome(indicator, period, OUTCOME.get(meaning), number)));
		row.texts().forEach((meaning, text) -> operations.add(new SetOutcome(indicator, period, OUTCOME.get(meaning),
				meaning == Meaning.ANALYSIS ? paragraph(text) : text)));
		return operations;
	}

	private PreviewRow row(AmountRow row) {
		var target = row.line().map(line -> line.getTitle()).orElse("");
		return new PreviewRow(row.number(), row.title(), target, words(row.amounts()), row.findings(),
				row.isUsable() ? operations(row) : List.of());
	}

	private List<Operation> operations(AmountRow row) {
		var line = row.line().orElseThrow();
		List<Operation> operations = new ArrayList<>();
		row.amounts().forEach((meaning, amount) -> operations.add(new SetAmount(line, period, AMOUNT.get(meaning), amount)));
		if (!row.explanation().isBlank()) {
			operations.add(new SetAmount(line, period, AMOUNT__EXPLANATION, paragraph(row.explanation())));
		}
		return operations;
	}

	/** Plain text as light markup. */
	private static String paragraph(String text) {
		return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\R", "<br/>") + "</p>";
	}

	private static String words(Map<Meaning, BigDecimal> numbers) {
		return numbers.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(entry -> FigureWords.meaning(entry.getKey()) + " "
						+ SwedishNumber.format(entry.getValue(), SwedishNumber.AS_WRITTEN))
				.collect(Collectors.joining(" · "));
	}
}
