package se.styrkedjan.processes.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.Field;

/**
 * A list to choose one of some values from.
 *
 * @param <V> class of the values
 */
final class ChoicePart<V> implements FormPart {

	/**
	 * What can be chosen.
	 *
	 * @param words   what a value is called
	 * @param current the value now, or null
	 * @param change  the change that makes it another
	 * @param refusal why it may not be changed
	 */
	record Binding<V>(Function<V, String> words, Supplier<V> current, Function<V, Operation> change,
			Supplier<Optional<Refusal>> refusal) {
	}

	private final Field<Combo> field;
	private final List<V> values;
	private final Binding<V> binding;

	/** A list with its label. */
	ChoicePart(Composite parent, OpenProcess open, String label, List<V> values, Binding<V> binding) {
		this.values = List.copyOf(values);
		this.binding = binding;
		field = new Field<>(parent, label, box -> new Combo(box, SWT.READ_ONLY));
		this.values.stream().map(binding.words()).forEach(field.control()::add);
		field.control().addListener(SWT.Selection, event -> {
			int chosen = field.control().getSelectionIndex();
			if (chosen >= 0 && !this.values.get(chosen).equals(binding.current().get())) {
				field.complain(open.tell(binding.change().apply(this.values.get(chosen))));
			}
		});
		refresh();
	}

	/** A value that is not among those to choose is shown as none. */
	@Override
	public void refresh() {
		V now = binding.current().get();
		int index = now == null ? -1 : values.indexOf(now);
		if (index < 0) {
			field.control().deselectAll();
		} else if (field.control().getSelectionIndex() != index) {
			field.control().select(index);
		}
		field.control().setEnabled(binding.refusal().get().isEmpty());
	}

	/** The field, for help. */
	Field<Combo> field() {
		return field;
	}
}
