package se.styrkedjan.followup.page;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.followup.data.Scope;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.message.Messages;

/** The choice of the part of the organisation that is looked at, the same on every page that offers it. */
public final class ScopeChoice {

	private static final Messages WORDS = Messages.of(ScopeChoice.class);
	private static final String STEP = "    ";
	/** The longest name would push all else out of the page. */
	private static final int WIDTH = 340;
	private static String chosen = "";

	private final Combo combo;
	private List<Scope> scopes = List.of(Scope.ALL);

	/**
	 * A choice of everything.
	 *
	 * @param parent   what it stands in, laid out as a grid
	 * @param onChoice is told of another choice
	 */
	public ScopeChoice(Composite parent, Consumer<Scope> onChoice) {
		var field = new Field<>(parent, WORDS.text("scope"), area -> new Combo(area, SWT.READ_ONLY));
		GridData place = new GridData(SWT.BEGINNING, SWT.END, false, false);
		place.widthHint = WIDTH;
		field.setLayoutData(place);
		combo = field.control();
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> {
			chosen = scope().id();
			onChoice.accept(scope());
		});
	}

	/** Offers parts of the organisation; what was chosen stays chosen when it is one of them. */
	public void show(List<Scope> offered) {
		if (!offered.equals(scopes) || combo.getItemCount() == 0) {
			scopes = List.copyOf(offered);
			combo.setItems(scopes.stream().map(ScopeChoice::name).toArray(String[]::new));
		}
		combo.select(index());
		combo.requestLayout();
	}

	private static String name(Scope scope) {
		return scope.id().isEmpty() ? WORDS.text("scope.all") : STEP.repeat(scope.depth() - 1) + scope.name();
	}

	private int index() {
		for (int i = 0; i < scopes.size(); i++) {
			if (scopes.get(i).id().equals(chosen)) {
				return i;
			}
		}
		return 0;
	}

	/** The part that is looked at. */
	public Scope scope() {
		int index = combo.getSelectionIndex();
		return index < 0 ? Scope.ALL : scopes.get(index);
	}
}
