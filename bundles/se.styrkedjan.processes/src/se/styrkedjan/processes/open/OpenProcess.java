package se.styrkedjan.processes.open;

import java.util.Optional;
import java.util.function.Consumer;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.EditContext;

/**
 * A process that is open.
 *
 * @param session its session
 * @param say     tells the user why something was refused
 */
public record OpenProcess(EditingSession session, Consumer<String> say) implements EditContext {

	@Override
	public Optional<Refusal> perform(Operation operation) {
		try {
			session.execute(operation);
			return Optional.empty();
		} catch (RefusedException refused) {
			say.accept(Wording.current().of(refused.refusal()));
			return Optional.of(refused.refusal());
		}
	}

	/** Makes a change; answers in words why it was refused. */
	public Optional<String> tell(Operation operation) {
		return perform(operation).map(Wording.current()::of);
	}
}
