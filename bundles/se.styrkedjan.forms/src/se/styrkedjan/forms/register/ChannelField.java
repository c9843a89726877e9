package se.styrkedjan.forms.register;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.message.Messages;

/** How a case was received: one of some words, or any other. */
final class ChannelField {

	private static final Messages WORDS = Messages.of(ChannelField.class);

	private final Function<Operation, Optional<String>> perform;
	private final Field<Combo> field;
	private Case shown;
	private String said = "";

	ChannelField(Composite parent, Function<Operation, Optional<String>> perform) {
		this.perform = perform;
		field = new Field<>(parent, WORDS.text("case.channel"), area -> new Combo(area, SWT.DROP_DOWN));
		field.control().setItems(WORDS.text("case.channels").split("\\|"));
		field.control().addListener(SWT.FocusOut, event -> commit());
		field.control().addListener(SWT.Selection, event -> commit());
	}

	/** Shows that of a case; what was typed for another is committed to that one. */
	void show(Case one) {
		commit();
		shown = one;
		said = one.getChannel() == null ? "" : one.getChannel();
		if (!field.control().getText().equals(said)) {
			field.control().setText(said);
		}
	}

	/** Makes an operation of what is typed, when anything was. */
	void commit() {
		String typed = field.control().isDisposed() ? said : field.control().getText().strip();
		if (shown != null && shown.getRegister() != null && !typed.equals(said)) {
			said = typed;
			Object value = typed.isEmpty() ? null : typed;
			field.complain(perform.apply(new SetFeature(shown, RegisterPackage.eINSTANCE.getCase_Channel(), value))
					.or(() -> PersonalDataNote.complaint(typed)));
		}
	}
}
