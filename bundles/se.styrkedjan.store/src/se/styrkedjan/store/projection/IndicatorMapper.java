package se.styrkedjan.store.projection;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;

/** Indicators. The unit's own target counts, else the council's. */
final class IndicatorMapper implements EntryMapper {

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Indicator indicator) {
			entries.accept(new IndicatorEntry(Columns.id(indicator.getId()),
					Ancestors.containerId(indicator, Goal.class), Columns.id(indicator.getLineage()),
					Columns.title(indicator.getTitle()),
					Columns.title(indicator.getUnit()), indicator.getDirection(), Columns.number(target(indicator))));
		}
	}

	private static BigDecimal target(Indicator indicator) {
		var target = indicator.getTarget();
		if (target == null) {
			return null;
		}
		return target.getValue() != null ? target.getValue() : target.getCityValue();
	}
}
