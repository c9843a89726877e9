package se.styrkedjan.processes.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.process.ApproveProcess;
import se.styrkedjan.editing.process.ApproveProcess.Approval;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.processes.open.CurrentDictionary;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.message.Messages;

/** Asks who approves a process, on which day and until when. */
final class ApproveDialog extends StageDialog {

	private static final Messages WORDS = Messages.of(ApproveDialog.class);

	private final Process process;
	private Field<Combo> by;
	private Field<Text> on;
	private Field<Text> review;
	private Field<Text> version;

	ApproveDialog(Shell parent, Process process) {
		super(parent, "approve");
		this.process = process;
	}

	@Override
	void fields(Composite area) {
		by = new Field<>(area, WORDS.text("approve.by"), box -> new Combo(box, SWT.DROP_DOWN))
				.help(WORDS.text("approve.by.help"));
		by.control().setItems(CurrentDictionary.get().of(Kind.ROLE).stream().map(DictionaryEntry::name)
				.toArray(String[]::new));
		by.control().setText(Optional.ofNullable(process.getApprovedBy()).orElse(""));
		LocalDate today = LocalDate.now();
		on = text(area, "approve.on", SwedishDate.format(today));
		review = text(area, "approve.review", SwedishDate.format(today.plusYears(1)));
		version = text(area, "approve.version", Optional.ofNullable(process.getVersion()).orElse("1.0"));
	}

	private static Field<Text> text(Composite area, String key, String value) {
		Field<Text> field = new Field<>(area, WORDS.text(key), box -> new Text(box, SWT.BORDER));
		field.control().setText(value);
		return field;
	}

	@Override
	Operation typed() {
		return new ApproveProcess(process,
				new Approval(by.control().getText(), day(on), day(review), version.control().getText()));
	}

	private static LocalDate day(Field<Text> field) {
		return SwedishDate.read(field.control().getText()) instanceof Reading.Value<LocalDate> value ? value.value() : null;
	}

	@Override
	void complain(Optional<Refusal> refusal, String words) {
		String about = refusal.map(Refusal::arguments).flatMap(arguments -> arguments.stream().findFirst())
				.map(String::valueOf).orElse("");
		List.of(on, review, version).forEach(field -> field.complain(Optional.empty()));
		by.complain(Optional.empty());
		Field<?> field = switch (about) {
		case "Process.approvedOn" -> on;
		case "Process.nextReview" -> review;
		case "Process.version" -> version;
		default -> by;
		};
		if (refusal.isPresent()) {
			field.complain(Optional.of(words));
			field.control().setFocus();
		}
	}
}
