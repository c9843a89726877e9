package se.styrkedjan.processes.collaboration;

import static se.styrkedjan.model.process.ProcessPackage.Literals.COLLABORATION_MAP__ACTORS;
import static se.styrkedjan.model.process.ProcessPackage.Literals.COLLABORATION_MAP__AGREEMENTS;
import static se.styrkedjan.model.process.ProcessPackage.Literals.COLLABORATION_MAP__FORUMS;
import static se.styrkedjan.model.process.ProcessPackage.Literals.FORUM__FREQUENCY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.FrequencyCells;
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.ui.message.Messages;

/** The actors, forums and agreements of a collaboration map as rows under a heading each. */
public final class CollaborationModel extends TableModel<EReference, NamedElement> {

	private static final Messages WORDS = Messages.of(CollaborationModel.class);
	private static final List<EReference> GROUPS = List.of(COLLABORATION_MAP__ACTORS, COLLABORATION_MAP__FORUMS,
			COLLABORATION_MAP__AGREEMENTS);
	private static final int NAME = 32;
	private static final int TEXT = 18;

	private final CollaborationMap map;

	/**
	 * A table of a map.
	 *
	 * @param perform makes an operation; answers in words why it was refused, empty when it was made
	 */
	public CollaborationModel(CollaborationMap map, Function<Operation, Optional<String>> perform) {
		super(perform);
		this.map = map;
	}

	@Override
	protected List<Column<NamedElement>> makeColumns() {
		return List.of(column("name", NAME, name()), column("members", NAME, new MemberCells(map)),
				column("frequency", TEXT, frequency()), column("review", TEXT, new ReviewCells()));
	}

	private static Column<NamedElement> column(String id, int chars, Cells<NamedElement> cells) {
		return new Column<>(id, WORDS.text("column." + id), chars, Align.LEFT, cells);
	}

	private static Cells<NamedElement> name() {
		return TextCells.required(NamedElement::getName, element -> CellState.EDITABLE,
				(element, text) -> Edits.set(element, ModelPackage.Literals.NAMED_ELEMENT__NAME, text));
	}

	private static Cells<NamedElement> frequency() {
		return new FrequencyCells<>(element -> element instanceof Forum forum ? forum.getFrequency() : null,
				element -> element instanceof Forum ? CellState.EDITABLE : CellState.READ_ONLY,
				(forum, text) -> Edits.set(forum, FORUM__FREQUENCY, text));
	}

	@SuppressWarnings("unchecked")
	@Override
	protected List<Row<EReference, NamedElement>> makeRows() {
		List<Row<EReference, NamedElement>> rows = new ArrayList<>();
		for (EReference group : GROUPS) {
			rows.add(Row.heading("group:" + group.getName(), group, WORDS.text("group." + group.getName())));
			((List<NamedElement>) map.eGet(group))
					.forEach(element -> rows.add(Row.data(element.getId(), group, element)));
			rows.add(Row.fresh("new:" + group.getName(), group, WORDS.text("new." + group.getName())));
		}
		return rows;
	}

	@Override
	protected Operation create(EReference group, List<String> values) throws UnreadableException {
		NamedElement element = Elements.create(group.getEReferenceType());
		String name = values.getFirst().strip();
		element.setName(name.isEmpty() ? WORDS.text("unnamed." + group.getName()) : name);
		List<Operation> changes = new ArrayList<>();
		changes.add(new AddElement(map, group, element));
		for (int i = 1; i < Math.min(values.size(), columns().size()); i++) {
			if (!values.get(i).isBlank() && columns().get(i).cells().state(element) == CellState.EDITABLE) {
				changes.add(columns().get(i).cells().read(element, values.get(i)));
			}
		}
		return new CompositeOperation("addElement", changes);
	}

	@Override
	protected Operation remove(List<NamedElement> elements) {
		return new RemoveElements(List.copyOf(elements));
	}

	@Override
	protected Optional<Operation> moved(EReference group, NamedElement element, int distance) {
		return Edits.move(element, distance);
	}
}
