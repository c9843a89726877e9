package se.styrkedjan.forms.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * A label and a list to choose one of a few values from, in a row of tools.
 *
 * @param <V> class of the values
 */
public final class Chooser<V> {

	private final List<V> values;
	private final Combo combo;

	/**
	 * A chooser that shows the first value.
	 *
	 * @param row      a row; it gets two children
	 * @param label    what is chosen
	 * @param choices  the values
	 * @param words    words for each
	 */
	public Chooser(Composite row, String label, List<V> choices, Function<V, String> words) {
		values = List.copyOf(choices);
		Label name = new Label(row, SWT.NONE);
		name.setText(label);
		Theme.current().write(name, Tone.SECONDARY);
		combo = new Combo(row, SWT.READ_ONLY);
		values.forEach(value -> combo.add(words.apply(value)));
		combo.select(0);
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label;
			}
		});
	}

	/** Is told what the user chooses. */
	public Chooser<V> onChoice(Consumer<V> listener) {
		combo.addListener(SWT.Selection, event -> listener.accept(chosen()));
		return this;
	}

	/** The value chosen. */
	public V chosen() {
		return values.get(combo.getSelectionIndex());
	}

	/** Shows a value without telling anybody. */
	public void show(V value) {
		combo.select(values.indexOf(value));
	}
}
