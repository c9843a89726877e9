package se.styrkedjan.forms.table;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.ui.form.Field;

/**
 * Joins a field to a date of the model: what is typed becomes an operation on Enter or when the focus leaves; what cannot
 * be read stays, with words under it.
 */
public final class DateBinding {

	/** A date of the model that the field shows and changes. */
	public interface Target {

		/** The date; null when there is none. */
		LocalDate date();

		/** What is wrong with a day that can be read, in the user's language; empty when it may be taken. */
		default Optional<String> problem(LocalDate day) {
			return Optional.empty();
		}

		/** The operation that makes it another; null to empty it. */
		Operation change(LocalDate date);
	}

	private final Field<Text> field;
	private final Function<Operation, Optional<String>> perform;
	private DateReading reading;
	private Target target;
	private String shown = "";

	/**
	 * A field joined to nothing yet.
	 *
	 * @param parent  what it stands in
	 * @param label   its label
	 * @param perform makes an operation; answers in words why it was refused
	 */
	public DateBinding(Composite parent, String label, Function<Operation, Optional<String>> perform) {
		this.perform = perform;
		field = new Field<>(parent, label, area -> new Text(area, SWT.BORDER));
		field.control().addListener(SWT.FocusOut, event -> commit());
		field.control().addListener(SWT.DefaultSelection, event -> commit());
	}

	/** The field, for help and layout data. */
	public Field<Text> field() {
		return field;
	}

	/** Shows and changes another date from now on; what was typed for the last one is committed to that one. */
	public void bind(Target other, DateReading howToRead) {
		commit();
		target = other;
		reading = howToRead;
		field.complain(Optional.empty());
		show();
	}

	/** Shows the date as it is now, unless something is typed that has not become a date. */
	public void refresh() {
		if (field.control().getText().equals(shown)) {
			show();
		}
	}

	private void show() {
		LocalDate date = target.date();
		shown = date == null ? "" : date.toString();
		if (!field.control().getText().equals(shown)) {
			field.control().setText(shown);
		}
	}

	private Optional<String> take(LocalDate day) {
		Optional<String> problem = day == null ? Optional.empty() : target.problem(day);
		return problem.isPresent() ? problem : perform.apply(target.change(day));
	}

	/** Makes an operation of what is typed. */
	public void commit() {
		if (target == null || field.isDisposed()) {
			return;
		}
		String typed = field.control().getText();
		if (typed.equals(shown)) {
			field.complain(Optional.empty());
			return; // nothing was typed: the date may have been changed elsewhere since it was shown
		}
		try {
			LocalDate read = typed.isBlank() ? null : reading.read(typed);
			Optional<String> refused = Objects.equals(read, target.date()) ? Optional.empty() : take(read);
			field.complain(refused);
			if (refused.isEmpty()) {
				show();
			}
		} catch (UnreadableException e) {
			field.complain(Optional.of(e.getMessage()));
		}
	}
}
