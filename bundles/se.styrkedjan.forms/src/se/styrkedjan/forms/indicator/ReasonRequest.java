package se.styrkedjan.forms.indicator;

import java.util.Optional;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Status;

/** Asks the user why the proposed fulfilment of an indicator is overruled. */
@FunctionalInterface
public interface ReasonRequest {

	/** The reason; empty when the user changed his mind. */
	Optional<String> reason(Indicator indicator, Status proposed, Status chosen);
}
