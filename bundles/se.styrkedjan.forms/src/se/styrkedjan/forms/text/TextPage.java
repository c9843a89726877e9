package se.styrkedjan.forms.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The page with the texts of a report beside the chain: its headings at the left, the text of one at the right. */
public final class TextPage implements PlanPage {

	private static final Messages WORDS = Messages.of(TextPage.class);
	private static final int[] WEIGHTS = {35, 65};

	private PlanContext context;
	private Composite area;
	private SashForm sash;
	private UnopenedReport unopened;
	private SectionOutline outline;
	private SectionEditor editor;

	@Override
	public String title() {
		return WORDS.text("page.title");
	}

	@Override
	public boolean dependsOnPeriod() {
		return true;
	}

	@Override
	public void create(Composite parent, PlanContext shared) {
		context = shared;
		area = parent;
		parent.setLayout(new StackLayout());
		unopened = new UnopenedReport(parent, this::openReport);
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(1);
		Theme.current().paint(sash, Tone.LINE, Tone.TEXT);
		outline = new SectionOutline(sash, context, this::show);
		editor = new SectionEditor(sash, context);
		sash.setWeights(WEIGHTS);
	}

	private void openReport() {
		context.perform(new OpenReport(context.plan(), context.period(), null));
		setFocus();
	}

	private void show(Optional<Section> section) {
		editor.show(section);
	}

	@Override
	public void refresh() {
		Optional<Report> report = Reports.of(context.plan(), context.period());
		StackLayout stack = (StackLayout) area.getLayout();
		stack.topControl = report.isPresent() ? sash : unopened.control();
		unopened.show(context.period());
		outline.show(report.map(Report::getSections).map(List::copyOf).orElse(List.of()));
		editor.show(outline.selected());
		area.layout();
	}

	@Override
	public void commit() {
		editor.commit();
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Section;
	}

	@Override
	public void reveal(EObject element) {
		Reports.around(element).ifPresent(report -> context.choosePeriod(report.getPeriod()));
		outline.select((Section) element);
		editor.setFocus();
	}

	@Override
	public Optional<EObject> chosen() {
		return outline.selected().map(EObject.class::cast);
	}

	@Override
	public void setFocus() {
		if (sash.isVisible()) {
			outline.setFocus();
		} else {
			unopened.setFocus();
		}
	}
}
