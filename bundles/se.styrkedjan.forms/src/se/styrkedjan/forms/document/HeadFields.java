package se.styrkedjan.forms.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.PlainTextView;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.TextBinding;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** What is printed in the head of a report, and what is proposed to be decided. */
final class HeadFields {

	private static final Messages WORDS = Messages.of(HeadFields.class);

	private final PlanContext context;
	private final Composite column;
	private final Map<TextBinding, Function<Report, TextTarget>> fields = new LinkedHashMap<>();
	private final MarkupBinding proposal;
	private Report report;

	HeadFields(Composite parent, PlanContext context) {
		this.context = context;
		column = FormKit.column(parent, Spacing.SMALL);
		FormKit.section(column, WORDS.text("head.title"));
		addText(Literals.REPORT__REGISTRATION_NUMBER);
		addText(Literals.REPORT__OFFICER);
		addText(Literals.REPORT__PHONE);
		addText(Literals.REPORT__RECIPIENT);
		addDate(Literals.REPORT__DOCUMENT_DATE);
		addDate(Literals.REPORT__DEADLINE);
		addText(Literals.REPORT__LABEL);
		proposal = new MarkupBinding(column, WORDS.text("head.proposal"), context);
	}

	private void addText(EAttribute attribute) {
		add(attribute, shown -> TextTarget.of(shown, attribute));
	}

	private void addDate(EAttribute attribute) {
		add(attribute, shown -> new DateTarget(shown, attribute));
	}

	private void add(EAttribute attribute, Function<Report, TextTarget> target) {
		Field<Text> field = new Field<>(column, WORDS.text("head." + attribute.getName()),
				area -> new Text(area, SWT.BORDER));
		String help = "head." + attribute.getName() + ".help";
		if (WORDS.has(help)) {
			field.help(WORDS.text(help));
		}
		fields.put(new TextBinding(context, new PlainTextView(field)), target);
	}

	void show(Report shown) {
		if (report != shown) {
			report = shown;
			fields.forEach((field, target) -> field.bind(target.apply(report)));
			proposal.bind(TextTarget.of(report, Literals.REPORT__PROPOSAL));
		}
		fields.keySet().forEach(TextBinding::refresh);
		proposal.refresh();
	}

	void commit() {
		fields.keySet().forEach(TextBinding::commit);
		proposal.commit();
	}
}
