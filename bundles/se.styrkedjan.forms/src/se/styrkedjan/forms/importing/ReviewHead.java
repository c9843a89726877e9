package se.styrkedjan.forms.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Which of the read documents is reviewed, and what it is said to be: its type, year and unit. */
final class ReviewHead {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(ReviewHead.class);
	private static final int FIELDS = 4;
	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2100;

	private final Field<Combo> file;
	private final Field<Combo> type;
	private final Field<Text> year;
	private final Field<Text> unit;
	private Draft shown;

	/** Learns what the user does in the head. */
	interface Listener {

		/** A document was chosen, by its place in the list. */
		void chose(int file);

		/** The document is said to be of a type. */
		void chose(DocumentType type);

		/** Year or unit was typed in. */
		void typed();
	}

	ReviewHead(Composite area, Listener listener) {
		Composite row = FormKit.row(area, FIELDS);
		file = choice(row, "review.file", true);
		type = choice(row, "review.type", false);
		year = typed(row, "review.year", false);
		unit = typed(row, "review.unit", true);
		Arrays.stream(DocumentType.values()).map(one -> Vocabulary.longName(Period.valueOf(one.name())))
				.forEach(type.control()::add);
		file.control().addListener(SWT.Selection, event -> listener.chose(file.control().getSelectionIndex()));
		type.control().addListener(SWT.Selection,
				event -> listener.chose(DocumentType.values()[type.control().getSelectionIndex()]));
		for (Text text : List.of(year.control(), unit.control())) {
			text.addListener(SWT.FocusOut, event -> commit());
			text.addListener(SWT.Modify, event -> listener.typed());
		}
	}

	private static Field<Combo> choice(Composite row, String key, boolean wide) {
		Field<Combo> field = new Field<>(row, WORDS.text(key), box -> new Combo(box, SWT.READ_ONLY));
		field.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, wide, false));
		return field;
	}

	private static Field<Text> typed(Composite row, String key, boolean wide) {
		Field<Text> field = new Field<>(row, WORDS.text(key), box -> new Text(box, SWT.BORDER));
		field.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, wide, false));
		return field;
	}

	/** The documents to choose among. */
	void offer(List<String> names) {
		file.control().setItems(names.toArray(String[]::new));
	}

	/** Shows which document is chosen, by its place in the list. */
	void choose(int index) {
		file.control().select(index);
	}

	/** Shows what a document is said to be. */
	void show(Draft draft) {
		shown = draft;
		showType(draft);
		Plan plan = draft.plan();
		year.control().setText(String.valueOf(plan.getYear()));
		unit.control().setText(plan.getUnitName() == null ? "" : plan.getUnitName());
	}

	/** Shows the type of a document. */
	void showType(Draft draft) {
		type.control().select(DocumentType.valueOf(draft.period().name()).ordinal());
	}

	/** The unit as typed. */
	String unit() {
		return unit.control().getText().strip();
	}

	/** The year that was typed; empty when it is none. */
	Optional<Integer> year() {
		String typed = year.control().getText().strip();
		return typed.matches("\\d{4}") ? Optional.of(Integer.parseInt(typed)).filter(ReviewHead::isYear)
				: Optional.empty();
	}

	private static boolean isYear(int number) {
		return number >= FIRST_YEAR && number <= LAST_YEAR;
	}

	/** Whether year and unit can be used; says under each what is wanted when not. */
	boolean isComplete() {
		boolean dated = year().isPresent();
		boolean named = !unit().isEmpty();
		year.complain(dated ? Optional.empty() : Optional.of(WORDS.text("review.yearWanted")));
		unit.complain(named ? Optional.empty() : Optional.of(WORDS.text("review.unitWanted")));
		return dated && named;
	}

	/** Takes year and unit into the document, as one step of undo; what is wanting stays as it was. */
	void commit() {
		if (shown == null) {
			return;
		}
		Plan plan = shown.plan();
		int number = year().orElse(plan.getYear());
		String name = unit().isEmpty() ? plan.getUnitName() : unit();
		if (!Objects.equals(name, plan.getUnitName()) || number != plan.getYear()) {
			shown.perform(new CompositeOperation("setFeature",
					List.of(new SetFeature(plan, MODEL.getPlan_UnitName(), name),
							new SetFeature(plan, MODEL.getPlan_Year(), number))));
		}
	}
}
