package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.table.NumberForm;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.economy.ExplanationLimit;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.message.Messages;

/** Asks from which deviation lines have to be explained, and whether amounts are kept for each month. */
final class EconomySettings extends QuestionDialog {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(EconomySettings.class);
	private static final NumberForm PERCENT = new NumberForm("%", SwedishNumber.AS_WRITTEN);
	private static final int WIDTH = 520;

	private final Economy economy;
	private Field<Text> percent;
	private Field<Text> amount;
	private Button monthly;
	private Operation made;

	private EconomySettings(Shell parent, Economy economy) {
		super(parent, new Form(WORDS.text("settings.title"), WORDS.text("settings.ok"), WIDTH));
		this.economy = economy;
	}

	/** Asks; answers the change, empty when there is none. */
	static Optional<Operation> ask(Shell parent, Economy economy) {
		EconomySettings dialog = new EconomySettings(parent, economy);
		return dialog.open() == OK ? Optional.ofNullable(dialog.made) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		FormKit.body(area, WORDS.text("settings.about"));
		percent = field(area, "settings.percent", economy.getExplanationLimit());
		percent.help(WORDS.text("settings.percent.help", TypedAmount.format(ExplanationLimit.DEFAULT_PERCENT)));
		amount = field(area, "settings.amount", economy.getExplanationAmount());
		amount.help(WORDS.text("settings.amount.help"));
		monthly = new Button(area, SWT.CHECK);
		monthly.setText(WORDS.text("settings.monthly"));
		monthly.setSelection(economy.isMonthly());
		FormKit.secondary(area, WORDS.text("settings.monthly.help"));
	}

	@Override
	protected void made() {
		check();
	}

	private Field<Text> field(Composite area, String key, BigDecimal now) {
		Field<Text> field = new Field<>(area, WORDS.text(key), box -> new Text(box, SWT.BORDER));
		field.control().setText(TypedAmount.format(now));
		field.control().addListener(SWT.Modify, event -> check());
		return field;
	}

	private void check() {
		boolean readable = isReadable(percent, "settings.percent.wanted", () -> readPercent());
		readable &= isReadable(amount, "settings.amount.wanted", () -> readAmount());
		allow(readable);
		if (getShell().isVisible()) {
			fit();
		}
	}

	/** Reads what is typed. */
	@FunctionalInterface
	private interface Read {

		BigDecimal value() throws UnreadableException;
	}

	private static boolean isReadable(Field<Text> field, String wanted, Read read) {
		boolean readable;
		try {
			BigDecimal value = read.value();
			readable = value == null || value.signum() >= 0;
		} catch (UnreadableException e) {
			readable = false;
		}
		field.complain(readable ? Optional.empty() : Optional.of(WORDS.text(wanted)));
		return readable;
	}

	private BigDecimal readPercent() throws UnreadableException {
		String typed = percent.control().getText();
		return typed.isBlank() ? null : PERCENT.parse(typed);
	}

	private BigDecimal readAmount() throws UnreadableException {
		return TypedAmount.read(amount.control().getText());
	}

	@Override
	protected void okPressed() {
		try {
			List<Operation> changes = new ArrayList<>();
			changes.add(new SetFeature(economy, MODEL.getEconomy_ExplanationLimit(), readPercent()));
			changes.add(new SetFeature(economy, MODEL.getEconomy_ExplanationAmount(), readAmount()));
			changes.add(new SetFeature(economy, MODEL.getEconomy_Monthly(), monthly.getSelection()));
			made = new CompositeOperation("setFeature", changes);
			super.okPressed();
		} catch (UnreadableException e) {
			check();
		}
	}
}
