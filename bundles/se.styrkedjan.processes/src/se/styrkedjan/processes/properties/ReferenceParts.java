package se.styrkedjan.processes.properties;

import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__LANE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.process.AssignParty;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.Connector;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.processes.open.CurrentDictionary;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.ui.context.WorkContext;

/** Lists to choose what an element refers to: its lane, an entry of the dictionary, another process. */
final class ReferenceParts {

	private final Composite parent;
	private final OpenProcess open;
	private final EObject element;

	ReferenceParts(Composite parent, OpenProcess open, EObject element) {
		this.parent = parent;
		this.open = open;
		this.element = element;
	}

	/** All that fit the element. */
	List<FormPart> all() {
		List<FormPart> parts = new ArrayList<>();
		switch (element) {
		case Process process -> parts.add(entries(Literals.PROCESS__OWNER_ROLE, this::setId, Kind.ROLE));
		case Lane lane -> parts.add(entries(Literals.LANE__PARTY, entry -> new AssignParty(lane, entry), Kind.ROLE,
				Kind.UNIT, Kind.PARTY));
		case Actor actor -> parts.add(entries(Literals.ACTOR__PARTY, this::actor, Kind.UNIT, Kind.PARTY));
		case DocumentNode node -> parts.add(entries(Literals.DOCUMENT_NODE__REFERENCE_ID, this::setNamed, Kind.DOCUMENT));
		case SystemNode node -> parts.add(entries(Literals.SYSTEM_NODE__SYSTEM_ID, this::setNamed, Kind.SYSTEM));
		case SubProcessCall call -> parts.add(processes(Literals.SUB_PROCESS_CALL__PROCESS_ID));
		case Connector connector -> parts.add(processes(Literals.CONNECTOR__PROCESS_ID));
		case LandscapeEntry entry -> parts.add(processes(Literals.LANDSCAPE_ENTRY__PROCESS_ID));
		default -> {
			// refers to nothing outside
		}
		}
		if (element instanceof FlowNode node) {
			parts.add(lanes(node));
		}
		return parts;
	}

	private FormPart lanes(FlowNode node) {
		List<Lane> lanes = ((Process) EcoreUtil.getRootContainer(node)).getLanes();
		return new ChoicePart<>(parent, open, Labels.of(FLOW_NODE__LANE), lanes,
				new ChoicePart.Binding<>(lane -> Objects.requireNonNullElse(lane.getName(), "–"), node::getLane,
						lane -> new SetFeature(node, FLOW_NODE__LANE, lane),
						() -> Permission.toSet(node, FLOW_NODE__LANE)));
	}

	private FormPart entries(EAttribute attribute, Function<DictionaryEntry, Operation> change, Kind... kinds) {
		List<DictionaryEntry> entries = Stream.of(kinds).flatMap(kind -> CurrentDictionary.get().of(kind).stream())
				.toList();
		String now = (String) element.eGet(attribute);
		List<DictionaryEntry> shown = new ArrayList<>(entries);
		if (now != null && !now.isBlank() && CurrentDictionary.get().find(now).isEmpty()) {
			shown.add(new DictionaryEntry(kinds[0], now, "", now, ""));
		}
		return new ChoicePart<>(parent, open, Labels.of(attribute), shown, new ChoicePart.Binding<>(
				DictionaryEntry::name,
				() -> shown.stream().filter(entry -> entry.id().equals(element.eGet(attribute))).findFirst().orElse(null),
				change, () -> Permission.toSet(element, attribute)));
	}

	private Operation setId(DictionaryEntry entry) {
		return new SetFeature(element, Literals.PROCESS__OWNER_ROLE, entry.id());
	}

	/** The name on the map is that of the dictionary. */
	private Operation setNamed(DictionaryEntry entry) {
		EAttribute attribute = element instanceof DocumentNode ? Literals.DOCUMENT_NODE__REFERENCE_ID
				: Literals.SYSTEM_NODE__SYSTEM_ID;
		return named(attribute, entry.id(), entry.name());
	}

	private Operation actor(DictionaryEntry entry) {
		return new CompositeOperation("assignParty", List.of(named(Literals.ACTOR__PARTY, entry.id(), entry.name()),
				new SetFeature(element, Literals.ACTOR__EXTERNAL, entry.kind() == Kind.PARTY)));
	}

	private Operation named(EAttribute attribute, String id, String name) {
		return new CompositeOperation("linkElement", List.of(new SetFeature(element, attribute, id),
				new SetFeature(element, ModelPackage.Literals.NAMED_ELEMENT__NAME, name)));
	}

	/** A call keeps a name of its own, but an empty one gets that of the process. */
	private FormPart processes(EAttribute attribute) {
		List<ProcessRow> rows = WorkContext.get().store().map(store -> store.queries().processes()).orElse(List.of())
				.stream().filter(row -> !row.documentId().equals(open.session().documentId())).toList();
		return new ChoicePart<>(parent, open, Labels.of(attribute), rows, new ChoicePart.Binding<>(ProcessRow::name,
				() -> rows.stream().filter(row -> row.documentId().equals(element.eGet(attribute))).findFirst()
						.orElse(null),
				row -> called(attribute, row), () -> Permission.toSet(element, attribute)));
	}

	private Operation called(EAttribute attribute, ProcessRow row) {
		Object name = element.eGet(ModelPackage.Literals.NAMED_ELEMENT__NAME);
		boolean bare = Optional.ofNullable((String) name).orElse("").isBlank();
		return bare ? named(attribute, row.documentId(), row.name())
				: new SetFeature(element, attribute, row.documentId());
	}
}
