package se.styrkedjan.forms.text;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.earlier.EarlierSections;
import se.styrkedjan.forms.earlier.EarlierText;
import se.styrkedjan.forms.earlier.LastYear;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.PlainTextView;
import se.styrkedjan.forms.period.SettledBar;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.ReadingWidth;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.plan.TextBinding;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** The heading and text of one section. */
final class SectionEditor {

	private static final Messages WORDS = Messages.of(SectionEditor.class);

	private final ScrollPage page;
	private final Composite parts;
	private final Label heading;
	private final Field<Text> headingField;
	private final TextBinding headingBinding;
	private final Label explanation;
	private final MarkupBinding text;
	private final EarlierText earlier;
	private final PlanContext context;
	private final Runnable again = this::showEarlier;
	private final SettledBar settled;
	private final Label nothing;
	private Section section;

	SectionEditor(Composite parent, PlanContext context) {
		this.context = context;
		page = new ScrollPage(parent);
		Composite column = new Composite(page.content(), SWT.NONE);
		column.setLayout(new ReadingWidth(1));
		column.setLayoutData(FormKit.fill());
		parts = FormKit.column(column, Spacing.MEDIUM);
		settled = new SettledBar(parts, context);
		nothing = FormKit.secondary(parts, WORDS.text("nothing"));
		heading = FormKit.heading(parts, "");
		headingField = new Field<>(parts, WORDS.text("heading.label"), area -> new Text(area, SWT.BORDER));
		headingBinding = new TextBinding(context, new PlainTextView(headingField));
		explanation = FormKit.secondary(parts, "");
		text = new MarkupBinding(parts, WORDS.text("text.label"), context);
		earlier = new EarlierText(parts, context, text);
		show(Optional.empty());
	}

	void show(Optional<Section> chosen) {
		chosen.filter(other -> other != section).ifPresent(this::bind);
		section = chosen.orElse(null);
		boolean own = section != null && new SectionChange(section).isOwn();
		settled.show();
		Shown.when(section == null, nothing);
		Shown.when(section != null && !own, heading);
		Shown.when(own, headingField);
		Shown.when(section != null, text.field());
		headingBinding.refresh();
		text.refresh();
		showEarlier();
		chosen.ifPresent(this::describe);
		page.reflow();
	}

	/** What stood here in the period before, else last year. */
	private void showEarlier() {
		if (!page.isDisposed()) {
			Optional<Section> shown = Optional.ofNullable(section);
			earlier.show(shown.flatMap(EarlierSections::before).or(() -> shown.flatMap(chosen -> LastYear
					.of(context.session()).plan(context.plan(), again)
					.flatMap(plan -> EarlierSections.lastYear(chosen, plan)))));
		}
	}

	private void bind(Section chosen) {
		headingBinding.bind(TextTarget.of(chosen, Literals.SECTION__HEADING));
		text.bind(TextTarget.of(chosen, Literals.SECTION__TEXT));
	}

	private void describe(Section shown) {
		heading.setText(SectionOutline.name(shown).replace("&", "&&"));
		String key = "explanation." + shown.getRole().name();
		explanation.setText(WORDS.has(key) ? WORDS.text(key) : "");
		Shown.when(WORDS.has(key), explanation);
	}

	void commit() {
		headingBinding.commit();
		text.commit();
	}

	void setFocus() {
		if (headingField.isVisible() && headingField.control().getText().isEmpty()) {
			headingField.control().setFocus();
		} else {
			text.field().setFocus();
		}
	}
}
