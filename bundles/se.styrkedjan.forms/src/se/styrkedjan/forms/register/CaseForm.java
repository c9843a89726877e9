package se.styrkedjan.forms.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.SetReferences;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.forms.table.DateBinding;
import se.styrkedjan.forms.table.DateReading;
import se.styrkedjan.forms.table.DateReading.Edge;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** The form of one case. */
final class CaseForm {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(CaseForm.class);
	private static final int COLUMNS = 3;

	private final PlanContext context;
	private final Function<Operation, Optional<String>> perform;
	private final ScrollPage page;
	private final Label heading;
	private final DateBinding date;
	private final ChannelField channel;
	private final CategoryChoice categories;
	private final CasePlaces places;
	private final CaseSeriousness seriousness;
	private final MarkupBinding description;
	private final MarkupBinding measures;
	private final DateBinding feedback;
	private final DateBinding closed;
	private final DateBinding retainUntil;
	private Case shown;

	CaseForm(Composite parent, PlanContext context, Function<Operation, Optional<String>> perform) {
		this.context = context;
		this.perform = perform;
		page = new ScrollPage(parent);
		Composite content = page.content();
		heading = FormKit.section(content, "");
		Composite first = columns(content);
		date = new DateBinding(first, WORDS.text("case.date"), perform);
		channel = new ChannelField(first, perform);
		FormKit.body(content, WORDS.text("case.categories"));
		categories = new CategoryChoice(content, this::choose);
		description = new MarkupBinding(content, WORDS.text("case.description"), context);
		new PersonalDataNote(content, description.field().control());
		FormKit.secondary(content, WORDS.text("case.description.help"));
		places = new CasePlaces(content, perform);
		seriousness = new CaseSeriousness(content, perform);
		measures = new MarkupBinding(content, WORDS.text("case.measures"), context);
		new PersonalDataNote(content, measures.field().control());
		Composite last = columns(content);
		feedback = new DateBinding(last, WORDS.text("case.feedback"), perform);
		closed = new DateBinding(last, WORDS.text("case.closed"), perform);
		retainUntil = new DateBinding(last, WORDS.text("case.retainUntil"), perform);
		List.of(feedback, closed, retainUntil)
				.forEach(day -> day.field().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false)));
		FormKit.secondary(content, WORDS.text("case.retainUntil.help"));
	}

	private static Composite columns(Composite parent) {
		Composite row = FormKit.row(parent, COLUMNS);
		var layout = FormKit.layout(COLUMNS, Spacing.MEDIUM, 0);
		layout.makeColumnsEqualWidth = true;
		row.setLayout(layout);
		return row;
	}

	Control control() {
		return page;
	}

	/** Shows a case; what was typed for another is committed to that one. */
	void show(Case one) {
		boolean other = shown != one;
		shown = one;
		heading.setText(WORDS.text("case.heading", one.getNumber() == null ? "" : one.getNumber()));
		bind(date, MODEL.getCase_Date(), other);
		channel.show(one);
		CaseRegister register = one.getRegister();
		categories.show(register.getGroups(), one.getCategories());
		description.bind(TextTarget.of(one, MODEL.getCase_Description()));
		places.show(one);
		seriousness.show(one);
		measures.bind(TextTarget.of(one, MODEL.getCase_Measures()));
		bind(feedback, MODEL.getCase_FeedbackGiven(), other);
		bind(closed, MODEL.getCase_Closed(), other);
		bind(retainUntil, MODEL.getCase_RetainUntil(), other);
		page.reflow();
	}

	/** What is typed and cannot be read stays while the same case is shown. */
	private void bind(DateBinding field, EAttribute attribute, boolean other) {
		if (!other) {
			field.refresh();
			return;
		}
		Case one = shown;
		field.bind(new DateBinding.Target() {

			@Override
			public LocalDate date() {
				return (LocalDate) one.eGet(attribute);
			}

			@Override
			public Optional<String> problem(LocalDate day) {
				return CaseDays.problem(one, attribute, day, context.plan().getYear());
			}

			@Override
			public Operation change(LocalDate day) {
				return new SetFeature(one, attribute, day);
			}
		}, new DateReading(context.plan().getYear(), Edge.LAST));
	}

	private void choose(List<CaseCategory> chosen) {
		perform.apply(new SetReferences(shown, MODEL.getCase_Categories(), chosen)).ifPresent(context::say);
	}

	/** Makes operations of what is typed. */
	void commit() {
		if (shown != null && shown.getRegister() != null) {
			channel.commit();
			List.of(date, feedback, closed, retainUntil).forEach(DateBinding::commit);
			description.commit();
			measures.commit();
		}
	}

	void setFocus() {
		date.field().control().setFocus();
	}
}
