package se.styrkedjan.forms.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Plan;

/**
 * A list of a plan's internal control as a table edited in place; empty where the plan has no internal control yet.
 *
 * @param <E> class of the elements
 */
public abstract class InternalControlTable<E extends Element> extends TableModel<InternalControl, E> {

	private final Supplier<Plan> plan;
	private final EReference list;

	/** A table over one containment of the internal control. */
	InternalControlTable(Supplier<Plan> plan, EReference list, Function<Operation, Optional<String>> perform) {
		super(perform);
		this.plan = plan;
		this.list = list;
	}

	/** Gives a new element its first words. */
	protected abstract void entitle(E element, String title);

	/** Words in the row for a new element. */
	protected abstract String newRowLabel();

	/** What a new element without words is called. */
	protected abstract String untitled();

	/** The internal control of the plan, or null. */
	final InternalControl internalControl() {
		return plan.get().getInternalControl();
	}

	@Override
	@SuppressWarnings("unchecked")
	protected final List<Row<InternalControl, E>> makeRows() {
		InternalControl control = internalControl();
		List<Row<InternalControl, E>> rows = new ArrayList<>();
		if (control != null) {
			((List<E>) control.eGet(list)).forEach(element -> rows.add(Row.data(element.getId(), control, element)));
			rows.add(Row.fresh("new:" + list.getName(), control, newRowLabel()));
		}
		return rows;
	}

	@Override
	protected final Operation create(InternalControl control, List<String> values) throws UnreadableException {
		E element = Elements.create(list.getEReferenceType());
		String title = values.getFirst().replaceAll("\\s+", " ").strip();
		entitle(element, title.isEmpty() ? untitled() : title);
		List<Operation> changes = new ArrayList<>();
		changes.add(new AddElement(control, list, element));
		for (int i = 1; i < Math.min(values.size(), columns().size()); i++) {
			if (!values.get(i).isBlank()) {
				changes.add(columns().get(i).cells().read(element, values.get(i)));
			}
		}
		return new CompositeOperation("addElement", changes);
	}

	@Override
	protected final Operation remove(List<E> elements) {
		return new RemoveElements(List.copyOf(elements));
	}

	@Override
	protected final Optional<Operation> moved(InternalControl control, E element, int distance) {
		return Edits.move(element, distance);
	}
}
