package se.styrkedjan.editing.process;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;

/**
 * Lets an element lead to exactly these targets of one kind; links to what it led to already stay the same.
 *
 * @param element what is linked
 * @param kind    what the links lead to
 * @param targets where they lead, in order
 */
public record SetLinks(Linkable element, LinkKind kind, List<Target> targets) implements Operation {

	/**
	 * Where a link leads.
	 *
	 * @param id       UUID of the target: its lineage where it has one
	 * @param document UUID of its document, or the empty string
	 * @param label    its name
	 */
	public record Target(String id, String document, String label) {

		/** Where a link leads. */
		public static Target of(Link link) {
			return new Target(link.getTarget(), link.getDocument() == null ? "" : link.getDocument(),
					link.getLabel() == null ? "" : link.getLabel());
		}

		/** An entry of the dictionary. */
		public static Target of(DictionaryEntry entry) {
			return new Target(entry.id(), entry.documentId(), entry.name());
		}
	}

	/** Sets links. */
	public SetLinks {
		targets = List.copyOf(targets);
	}

	/** Where links of a kind lead from an element. */
	public static List<Target> now(Linkable element, LinkKind kind) {
		return element.getLinks().stream().filter(link -> link.getKind() == kind).map(Target::of).toList();
	}

	@Override
	public String name() {
		return "linkElement";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toSet(element, ModelPackage.Literals.LINKABLE__LINKS);
	}

	@Override
	public void apply() {
		List<Link> old = element.getLinks().stream().filter(link -> link.getKind() == kind).toList();
		old.stream().filter(link -> targets.stream().noneMatch(target -> target.id().equals(link.getTarget())))
				.forEach(EcoreUtil::remove);
		targets.stream().filter(target -> old.stream().noneMatch(link -> target.id().equals(link.getTarget())))
				.forEach(this::add);
	}

	private void add(Target target) {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(kind);
		link.setTarget(target.id());
		link.setDocument(target.document().isEmpty() ? null : target.document());
		link.setLabel(target.label());
		element.getLinks().add(link);
	}
}
