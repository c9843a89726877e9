package se.styrkedjan.forms.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddCase;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.Thinning;
import se.styrkedjan.rules.register.ThinnedCases;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The cases of a register as a list, and the form of the chosen one beside. */
final class CasePanel {

	private static final Messages WORDS = Messages.of(CasePanel.class);
	private static final int[] WEIGHTS = {46, 54};

	private final PlanContext context;
	private final Function<Operation, Optional<String>> perform;
	private final Composite area;
	private final Button remove;
	private final Label empty;
	private final SashForm sash;
	private final CaseList list;
	private final Composite right;
	private final ThinnedNote thinned;
	private final CaseForm form;

	CasePanel(Composite parent, PlanContext context, Function<Operation, Optional<String>> perform) {
		this.context = context;
		this.perform = perform;
		area = new Composite(parent, SWT.NONE);
		area.setBackground(parent.getBackground());
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		Composite tools = FormKit.row(area, 2);
		FormKit.primary(tools, WORDS.text("new.case"), this::add);
		remove = FormKit.button(tools, WORDS.text("remove.case"), this::remove);
		empty = FormKit.body(area, WORDS.text("cases.empty"));
		sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		sash.setSashWidth(1);
		Theme.current().paint(sash, Tone.LINE, Tone.TEXT);
		list = new CaseList(sash, this::show);
		right = new Composite(sash, SWT.NONE);
		right.setLayout(new StackLayout());
		form = new CaseForm(right, context, perform);
		thinned = new ThinnedNote(right);
		sash.setWeights(WEIGHTS);
	}

	Composite control() {
		return area;
	}

	private Optional<CaseRegister> register() {
		return Optional.ofNullable(context.plan().getRegister());
	}

	private List<Case> cases() {
		return register().map(register -> List.copyOf(register.getCases())).orElse(List.of());
	}

	/**
	 * A register without groups gets the standard ones first, since a case needs a category; they are taken back when the
	 * user changes their mind.
	 */
	private void add() {
		boolean empty = register().filter(register -> !register.getGroups().isEmpty()).isEmpty();
		Optional<String> refused = empty ? perform.apply(StandardRegister.fill(context.plan())) : Optional.empty();
		refused.ifPresent(context::say);
		register().flatMap(register -> NewCaseDialog.ask(area.getShell(), register, context.plan().getYear()))
				.ifPresentOrElse(this::add, () -> {
					if (empty && refused.isEmpty()) {
						context.session().undo();
					}
				});
	}

	private void add(Case one) {
		Optional<String> refused = perform.apply(new AddCase(register().orElseThrow(), one));
		refused.ifPresent(context::say);
		if (refused.isEmpty()) {
			reveal(one);
		}
	}

	private void remove() {
		list.chosen().flatMap(one -> perform.apply(new RemoveElements(List.of(one)))).ifPresent(context::say);
	}

	private void show(Case one) {
		Optional<Thinning> thinning = ThinnedCases.thinning(one.getRegister(), one);
		if (thinning.isPresent()) {
			form.commit();
			thinned.show(one, thinning.get());
		} else {
			form.show(one);
		}
		((StackLayout) right.getLayout()).topControl = thinning.isPresent() ? thinned.control() : form.control();
		right.layout();
	}

	void refresh() {
		List<Case> cases = cases();
		Shown.when(cases.isEmpty(), empty);
		Shown.when(!cases.isEmpty(), sash);
		remove.setEnabled(!cases.isEmpty());
		list.show(cases);
		list.chosen().ifPresent(this::show);
	}

	void reveal(Case one) {
		list.choose(one);
		show(one);
		form.setFocus();
	}

	/** The case that is chosen. */
	Optional<Case> chosen() {
		return list.chosen();
	}

	void commit() {
		form.commit();
	}

	void setFocus() {
		if (cases().isEmpty()) {
			area.setFocus();
		} else {
			list.setFocus();
		}
	}
}
