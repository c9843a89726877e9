package se.styrkedjan.interchange.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.matching.Similarity;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;

/** Reads the rows of a table as outcomes of a plan's indicators. It changes nothing. Not thread-safe. */
public final class OutcomeReading {

	/** From here two titles are taken for the same; tried on the titles of published plans of following years. */
	private static final double ALIKE = 0.8;

	private final FigureMapping mapping;
	private final List<Indicator> indicators;
	private final String unitName;
	private final Map<String, Integer> seen = new HashMap<>();

	private OutcomeReading(FigureMapping mapping, Plan plan) {
		this.mapping = mapping;
		this.indicators = indicators(plan);
		this.unitName = plan.getUnitName() == null ? "" : plan.getUnitName();
	}

	/**
	 * Reads a table.
	 *
	 * @param sheet   the table
	 * @param mapping what its columns and rows mean
	 * @param plan    the plan whose indicators are looked for
	 * @return a row for each row below the heads that names anything or has figures; none when no head is found
	 */
	public static List<OutcomeRow> read(Sheet sheet, FigureMapping mapping, Plan plan) {
		var reading = new OutcomeReading(mapping, plan);
		return mapping.in(sheet).map(columns -> columns.below(sheet, Meaning.INDICATOR)
				.map(row -> reading.row(row, columns)).toList()).orElse(List.of());
	}

	/** All indicators of a plan in document order. */
	public static List<Indicator> indicators(Plan plan) {
		Iterable<EObject> all = plan::eAllContents;
		return StreamSupport.stream(all.spliterator(), false).filter(Indicator.class::isInstance)
				.map(Indicator.class::cast).toList();
	}

	private OutcomeRow row(Sheet.Row row, FigureMapping.Columns columns) {
		var findings = new Findings();
		var name = columns.text(row, Meaning.INDICATOR);
		var cells = new FigureCells(row, columns, name, findings);
		var indicator = indicator(name, row.number(), findings);
		var unit = new RowUnit(columns.text(row, Meaning.UNIT), indicator);
		if (unit.isOther(unitName)) {
			return ofOther(unit, row.number(), name, cells);
		}
		indicator.ifPresent(found -> twice(found, row.number(), name, findings));
		var numbers = cells.numbers();
		OutcomeChecks.check(row.number(), name, numbers, findings);
		var texts = cells.texts();
		if (numbers.isEmpty() && findings.sorted().isEmpty()) {
			findings.warning(row.number(), "figures.rowEmpty", name);
		}
		return new OutcomeRow(row.number(), name, indicator, numbers, texts, findings.sorted());
	}

	/** Of a row that is not about the unit there is no more to say than that. */
	private OutcomeRow ofOther(RowUnit unit, int number, String name, FigureCells cells) {
		var only = new Findings();
		only.warning(number, "figures.otherUnit", name, unit.written(), unitName);
		return new OutcomeRow(number, name, Optional.empty(), cells.numbers(), cells.texts(), only.sorted());
	}

	private Optional<Indicator> indicator(String name, int number, Findings findings) {
		if (name.isEmpty()) {
			findings.error(number, "figures.nameless");
			return Optional.empty();
		}
		var lineage = mapping.rows().get(name);
		if (lineage != null) {
			return indicators.stream().filter(indicator -> lineage.equals(indicator.getLineage())).findFirst();
		}
		var best = new ArrayList<>(indicators);
		best.sort(java.util.Comparator.comparingDouble((Indicator one) -> likeness(name, one)).reversed());
		if (best.isEmpty() || likeness(name, best.getFirst()) < ALIKE) {
			findings.error(number, "figures.unknownIndicator", name);
			return Optional.empty();
		}
		if (best.size() > 1 && likeness(name, best.get(0)) == likeness(name, best.get(1))) {
			findings.error(number, "figures.ambiguousIndicator", name);
			return Optional.empty();
		}
		if (likeness(name, best.getFirst()) < 1) {
			findings.info(number, "figures.similarIndicator", name, best.getFirst().getTitle());
		}
		return Optional.of(best.getFirst());
	}

	private static double likeness(String name, Indicator indicator) {
		return Similarity.of(name, String.valueOf(indicator.getTitle()));
	}

	private void twice(Indicator indicator, int number, String name, Findings findings) {
		var earlier = seen.putIfAbsent(indicator.getId(), number);
		if (earlier != null) {
			findings.error(number, "figures.twice", name, earlier);
		}
	}
}
