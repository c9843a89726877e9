package se.styrkedjan.forms.register;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.Thinning;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** The page with the register of views, complaints and deviations: its cases, or the table counted from them. */
public final class RegisterPage implements PlanPage {

	private static final Messages WORDS = Messages.of(RegisterPage.class);

	private static final int VIEWS = 3;

	private final CountPage counts = new CountPage();
	private PlanContext context;
	private Composite stack;
	private Composite countArea;
	private CasePanel cases;
	private Button casesButton;
	private Button countsButton;
	private Button thinningButton;
	private ThinningPanel thinning;

	@Override
	public String title() {
		return WORDS.text("page");
	}

	@Override
	public void create(Composite parent, PlanContext shared) {
		context = shared;
		parent.setLayout(FormKit.layout(1, 0, 0));
		Composite views = FormKit.row(parent, VIEWS);
		((GridData) views.getLayoutData()).horizontalIndent = Spacing.MEDIUM;
		((GridData) views.getLayoutData()).verticalIndent = Spacing.SMALL;
		casesButton = view(views, "cases", () -> show(cases.control()));
		countsButton = view(views, "counts", () -> show(countArea));
		thinningButton = view(views, "thinning", () -> show(thinning.control()));
		stack = new Composite(parent, SWT.NONE);
		stack.setBackground(parent.getBackground());
		stack.setLayout(new StackLayout());
		stack.setLayoutData(FormKit.fillBoth());
		cases = new CasePanel(stack, context, this::perform);
		countArea = new Composite(stack, SWT.NONE);
		countArea.setBackground(parent.getBackground());
		counts.create(countArea, context);
		thinning = new ThinningPanel(stack, context);
		show(hasOnlyPublishedCounts() ? countArea : cases.control());
	}

	private static Button view(Composite row, String key, Runnable action) {
		Button button = new Button(row, SWT.RADIO);
		button.setText(WORDS.text(key));
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				action.run();
			}
		});
		return button;
	}

	private boolean hasOnlyPublishedCounts() {
		CaseRegister register = context.plan().getRegister();
		return register != null && register.getCases().isEmpty() && register.getGroups().stream()
				.flatMap(group -> group.getCategories().stream()).anyMatch(category -> category.getPublished() != null);
	}

	private Optional<String> perform(Operation operation) {
		return context.perform(operation).map(Wording.current()::of);
	}

	private void show(Composite chosen) {
		commit();
		((StackLayout) stack.getLayout()).topControl = chosen;
		casesButton.setSelection(chosen == cases.control());
		countsButton.setSelection(chosen == countArea);
		thinningButton.setSelection(chosen == thinning.control());
		stack.layout();
		refresh();
	}

	private boolean shows(Composite view) {
		return ((StackLayout) stack.getLayout()).topControl == view;
	}

	@Override
	public void refresh() {
		if (shows(cases.control())) {
			cases.refresh();
		} else if (shows(thinning.control())) {
			thinning.refresh();
		} else {
			counts.refresh();
		}
	}

	@Override
	public boolean dependsOnPeriod() {
		return true;
	}

	@Override
	public void commit() {
		if (cases != null) {
			cases.commit();
			counts.commit();
		}
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Case || element instanceof CaseCategory || element instanceof CaseGroup
				|| element instanceof CaseRegister || element instanceof Thinning;
	}

	@Override
	public void reveal(EObject element) {
		if (element instanceof Thinning) {
			show(thinning.control());
		} else if (element instanceof Case one) {
			show(cases.control());
			cases.reveal(one);
		} else {
			show(countArea);
			counts.reveal(element);
		}
	}

	@Override
	public Optional<EObject> chosen() {
		return shows(cases.control()) ? cases.chosen().map(EObject.class::cast) : counts.chosen();
	}

	@Override
	public void setFocus() {
		if (shows(cases.control())) {
			cases.setFocus();
		} else if (shows(thinning.control())) {
			thinning.setFocus();
		} else {
			counts.setFocus();
		}
	}
}
