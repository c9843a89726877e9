package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.process.Connector;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** Whatever is linked to or called exists. */
final class BrokenLinkRule implements Rule {

	private final Predicate<String> known;

	/** A rule that asks whether an identity is known. */
	BrokenLinkRule(Predicate<String> known) {
		this.known = known;
	}

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return switch (element) {
		case Link link -> check(link, link.getLabel(), link.getTarget(), "process.brokenLink");
		case DocumentNode node -> check(node, node.getName(), node.getReferenceId(), "process.unknownDocument");
		case SystemNode node -> check(node, node.getName(), node.getSystemId(), "process.unknownSystem");
		case SubProcessCall call -> check(call, "process.callsNothing", call.getProcessId());
		case Connector connector -> check(connector, "process.callsNothing", connector.getProcessId());
		case LandscapeEntry entry -> check(entry, "process.callsNothing", entry.getProcessId());
		default -> Stream.empty();
		};
	}

	/** A call must lead somewhere, also when it has no target yet. */
	private Stream<Violation> check(NamedElement caller, String code, String target) {
		return target != null && known.test(target) ? Stream.empty()
				: Stream.of(Violation.warning(code, caller, String.valueOf(caller.getName())).with(Fix.REMOVE_EMPTY));
	}

	/** What stands on the map by a name of its own is in order. */
	private Stream<Violation> check(EObject element, String name, String target, String code) {
		return target == null || target.isBlank() || known.test(target) ? Stream.empty()
				: Stream.of(Violation.warning(code, element, String.valueOf(name)).with(Fix.REMOVE_LINK));
	}
}
