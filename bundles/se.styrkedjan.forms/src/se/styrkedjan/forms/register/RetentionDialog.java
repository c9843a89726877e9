package se.styrkedjan.forms.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.rules.register.CaseKind;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** Asks for how many years the closed cases of each group are kept. */
final class RetentionDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(RetentionDialog.class);
	private static final int WIDTH = 640;
	private static final int HEIGHT = 420;
	private static final int COLUMNS = 2;
	private static final int MOST_YEARS = 999;

	private final PlanContext context;
	private final List<Years> fields = new ArrayList<>();

	/** A group with the field of its years. */
	private record Years(CaseGroup group, Field<Text> field) {

		/** What is typed; empty for none. */
		Optional<Integer> read() {
			String typed = field.control().getText().strip();
			return typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
		}

		boolean isReadable() {
			String typed = field.control().getText().strip();
			boolean readable = typed.isEmpty() || typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST_YEARS;
			field.complain(readable ? Optional.empty() : Optional.of(WORDS.text("retention.wanted")));
			return readable;
		}
	}

	private RetentionDialog(Shell parent, PlanContext context) {
		super(parent, new Form(WORDS.text("retention.title"), WORDS.text("retention.ok"), WIDTH));
		this.context = context;
	}

	/** Asks, and makes what is answered one step of undo. */
	static void open(Shell parent, PlanContext context) {
		new RetentionDialog(parent, context).open();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		FormKit.body(area, WORDS.text("retention.about"));
		List<CaseGroup> groups = context.plan().getRegister() == null ? List.of()
				: context.plan().getRegister().getGroups();
		if (groups.isEmpty()) {
			FormKit.body(area, WORDS.text("retention.empty"));
			return;
		}
		ScrollPage page = new ScrollPage(area);
		GridData rows = FormKit.fillBoth();
		rows.heightHint = HEIGHT;
		page.setLayoutData(rows);
		page.content().setLayout(FormKit.layout(COLUMNS, Spacing.MEDIUM, 0));
		groups.forEach(group -> fields.add(new Years(group, field(page.content(), group))));
		page.reflow();
	}

	@Override
	protected void made() {
		check();
	}

	@Override
	public void create() {
		super.create();
		fields.stream().findFirst().ifPresent(years -> years.field().control().setFocus());
	}

	private Field<Text> field(Composite parent, CaseGroup group) {
		Field<Text> field = new Field<>(parent, group.getName() == null ? "" : group.getName(),
				box -> new Text(box, SWT.BORDER));
		field.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		field.control().setText(group.getRetentionYears() == null ? "" : group.getRetentionYears().toString());
		field.help(WORDS.text("retention.proposed", CaseKind.of(group).proposedYears()));
		field.control().addListener(SWT.Modify, event -> check());
		return field;
	}

	private void check() {
		long unreadable = fields.stream().filter(years -> !years.isReadable()).count();
		allow(unreadable == 0 && !fields.isEmpty());
	}

	@Override
	protected void okPressed() {
		List<Operation> changes = new ArrayList<>();
		for (Years years : fields) {
			if (!years.read().equals(Optional.ofNullable(years.group().getRetentionYears()))) {
				changes.add(new SetFeature(years.group(), RegisterPackage.eINSTANCE.getCaseGroup_RetentionYears(),
						years.read().orElse(null)));
			}
		}
		if (!changes.isEmpty()) {
			context.perform(new CompositeOperation("setFeature", changes));
		}
		super.okPressed();
	}
}
