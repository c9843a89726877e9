package se.styrkedjan.ui.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.model.steering.Status;

/** Lets a user choose a status from symbol and words; the first letter of a word chooses it too. */
public final class StatusCombo {

	private static final List<Status> CHOICES = List.of(Status.FULLY, Status.PARTLY, Status.NOT, Status.NO_DATA);

	private final Combo combo;

	/**
	 * A chooser.
	 *
	 * @param parent   what it stands in
	 * @param name     what a screen reader says it is
	 * @param onChoice is told what the user chooses, not what the program shows
	 */
	public StatusCombo(Composite parent, String name, Consumer<Status> onChoice) {
		combo = new Combo(parent, SWT.READ_ONLY);
		CHOICES.forEach(status -> combo.add(StatusSign.of(status).text()));
		combo.addListener(SWT.Selection, e -> selected().ifPresent(onChoice));
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** The widget, for layout data and focus. */
	public Combo control() {
		return combo;
	}

	/** Shows a status without telling anybody. */
	public void show(Status status) {
		combo.select(CHOICES.indexOf(status));
	}

	/** What is chosen, empty before the first choice. */
	public Optional<Status> selected() {
		int index = combo.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(CHOICES.get(index));
	}
}
