package se.styrkedjan.forms.nextyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.work.LongWork;

/** Asks for unit, year and where the goals above the unit come from. */
final class NewPlanPage extends WizardPage {

	private static final Messages WORDS = Messages.of(NewPlanPage.class);
	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2100;

	private final Store store;
	private final Choice proposed;
	private List<DocumentInfo> chains = List.of();
	private Field<Combo> unit;
	private Field<Text> year;
	private Field<Combo> chain;

	/** What there is to choose from. */
	private record Choices(Set<String> units, List<DocumentInfo> chains) {
	}

	NewPlanPage(Store store, Choice proposed) {
		super("newPlan");
		this.store = store;
		this.proposed = proposed;
		setTitle(WORDS.text("new.title"));
		setDescription(WORDS.text("new.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		ScrollPage page = new ScrollPage(parent);
		Composite content = page.content();
		unit = new Field<>(content, WORDS.text("new.unit"), box -> new Combo(box, SWT.DROP_DOWN))
				.help(WORDS.text("new.unit.help"));
		unit.control().setText(proposed.unitName());
		unit.control().addListener(SWT.Modify, event -> check());
		year = new Field<>(content, WORDS.text("new.year"), box -> new Text(box, SWT.BORDER));
		year.control().setText(String.valueOf(proposed.year()));
		year.control().addListener(SWT.Modify, event -> check());
		chain = new Field<>(content, WORDS.text("new.chain"), box -> new Combo(box, SWT.READ_ONLY))
				.help(WORDS.text("new.chain.help"));
		chain.control().add(WORDS.text("new.chain.none"));
		chain.control().select(0);
		setControl(page);
		check();
		excuseUnit();
		LongWork.run(WORDS.text("next.looking"), progress -> look(store), this::offer,
				error -> setErrorMessage(StoreProblem.text(error).what()));
	}

	private static Choices look(Store store) {
		Set<String> units = new TreeSet<>(new SwedishOrder());
		store.documents(DocumentFilter.of(DocumentKind.ORGANISATION))
				.forEach(info -> collect(((Organisation) store.load(info.id()).root()).getUnits(), units));
		List<DocumentInfo> plans = store.documents(DocumentFilter.of(DocumentKind.PLAN));
		plans.forEach(plan -> units.add(plan.unitName()));
		List<DocumentInfo> chains = new ArrayList<>(store.documents(DocumentFilter.of(DocumentKind.CHAIN)));
		chains.addAll(plans);
		return new Choices(units, chains);
	}

	private static void collect(List<Unit> from, Set<String> names) {
		from.forEach(unit -> {
			if (unit.getName() != null) {
				names.add(unit.getName());
			}
			collect(unit.getUnits(), names);
		});
	}

	private void offer(Choices choices) {
		if (getControl().isDisposed()) {
			return;
		}
		String typed = unit.control().getText();
		unit.control().setItems(choices.units().toArray(String[]::new));
		unit.control().setText(typed);
		excuseUnit();
		chains = choices.chains();
		chains.forEach(info -> chain.control().add(info.kind() == DocumentKind.CHAIN ? info.title()
				: WORDS.text("new.chain.plan", info.unitName(), String.valueOf(info.year()))));
		chain.control().select(Math.min(1, chains.size()));
	}

	/** A unit that nobody has typed yet is no mistake. */
	private void excuseUnit() {
		if (unit.control().getText().isBlank()) {
			unit.complain(Optional.empty());
		}
	}

	private Optional<Integer> year() {
		String typed = year.control().getText().strip();
		return typed.matches("\\d{4}")
				? Optional.of(Integer.parseInt(typed)).filter(number -> number >= FIRST_YEAR && number <= LAST_YEAR)
				: Optional.empty();
	}

	private void check() {
		boolean named = !unit.control().getText().isBlank();
		unit.complain(named ? Optional.empty() : Optional.of(WORDS.text("new.unitWanted")));
		year.complain(year().isPresent() ? Optional.empty() : Optional.of(WORDS.text("new.yearWanted")));
		setPageComplete(named && year().isPresent());
	}

	/** What the user asks for. */
	NewPlan wanted() {
		int index = chain.control().getSelectionIndex() - 1;
		return new NewPlan(unit.control().getText().strip(), year().orElseThrow(),
				index < 0 ? Optional.empty() : Optional.of(chains.get(index)));
	}
}
