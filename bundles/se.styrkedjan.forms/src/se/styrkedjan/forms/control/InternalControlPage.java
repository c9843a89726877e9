package se.styrkedjan.forms.control;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.PageViews;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.rules.control.RankedRisks;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The page of the internal control: the analysis of risks as a table or a matrix, and the plan of controls. */
public final class InternalControlPage implements PlanPage {

	private static final Messages WORDS = Messages.of(InternalControlPage.class);
	private static final int RISKS = 0;
	private static final int MATRIX = 1;
	private static final int CONTROLS = 2;

	private final RiskPage risks = new RiskPage();
	private final ControlsPage controls = new ControlsPage();
	private PlanContext context;
	private PageViews views;
	private RiskMatrix matrix;

	@Override
	public String title() {
		return WORDS.text("page");
	}

	@Override
	public void create(Composite parent, PlanContext shared) {
		context = shared;
		views = new PageViews(parent,
				List.of(WORDS.text("view.risks"), WORDS.text("view.matrix"), WORDS.text("view.controls")), this::turn);
		new Label(views.head(), SWT.NONE).setLayoutData(FormKit.fill());
		ControlDocuments.offer(views.head(), context);
		risks.create(views.area(RISKS), context);
		Composite area = views.area(MATRIX);
		area.setLayout(FormKit.layout(1, 0, 0));
		matrix = new RiskMatrix(area, this::reveal);
		controls.create(views.area(CONTROLS), context);
		views.show(RISKS);
	}

	private void turn() {
		commit();
		refresh();
	}

	@Override
	public void refresh() {
		switch (views.shown()) {
		case RISKS -> risks.refresh();
		case MATRIX -> matrix.show(RankedRisks.of(context.plan().getInternalControl()));
		default -> controls.refresh();
		}
	}

	@Override
	public boolean dependsOnPeriod() {
		return true;
	}

	@Override
	public void commit() {
		risks.commit();
		controls.commit();
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Risk || element instanceof Control || element instanceof InternalControl;
	}

	@Override
	public void reveal(EObject element) {
		boolean isControl = element instanceof Control;
		views.show(isControl ? CONTROLS : RISKS);
		turn();
		if (isControl) {
			controls.reveal(element);
		} else {
			risks.reveal(element);
		}
	}

	@Override
	public Optional<EObject> chosen() {
		return views.shown() == CONTROLS ? controls.chosen() : risks.chosen();
	}

	@Override
	public void setFocus() {
		switch (views.shown()) {
		case RISKS -> risks.setFocus();
		case MATRIX -> matrix.control().setFocus();
		default -> controls.setFocus();
		}
	}
}
