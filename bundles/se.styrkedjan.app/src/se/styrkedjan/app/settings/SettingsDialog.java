package se.styrkedjan.app.settings;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.Theme;

/** What each user may choose: name, look, language, tolerance and where backups go. */
final class SettingsDialog extends QuestionDialog {

	private static final Messages TEXT = Messages.of(SettingsDialog.class);
	private static final int WIDTH = 440;

	private Field<Text> name;
	private Field<Combo> look;
	private Field<Combo> language;
	private Field<Spinner> tolerance;
	private Field<Text> backup;

	SettingsDialog(Shell parent) {
		super(parent, new Form(TEXT.text("settings.title"), TEXT.text("settings.save"), WIDTH));
	}

	@Override
	protected void fill(Composite area) {
		name = text(area, "name", UserPreferences.name());
		look = combo(area, "look", Look.values(), Look.chosen().ordinal());
		language = combo(area, "language", LanguageChoice.values(), LanguageChoice.read().ordinal());
		tolerance = new Field<>(area, TEXT.text("tolerance"), p -> new Spinner(p, SWT.BORDER))
				.help(TEXT.text("tolerance.help"));
		tolerance.control().setValues(UserPreferences.tolerance().intValue(), 0, 100, 0, 5, 10);
		backup = text(area, "backup", UserPreferences.backupFolder().toString());
		FormKit.link(area, TEXT.text("backup.choose"), this::chooseFolder);
	}

	private void chooseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(TEXT.text("backup"));
		dialog.setFilterPath(backup.control().getText().strip());
		Optional.ofNullable(dialog.open()).ifPresent(backup.control()::setText);
	}

	private static Field<Text> text(Composite area, String key, String value) {
		return new Field<>(area, TEXT.text(key), p -> new Text(p, SWT.BORDER)).help(TEXT.text(key + ".help"))
				.with(text -> text.setText(value));
	}

	private static Field<Combo> combo(Composite area, String key, Enum<?>[] choices, int chosen) {
		return new Field<>(area, TEXT.text(key), p -> new Combo(p, SWT.READ_ONLY)).help(TEXT.text(key + ".help"))
				.with(combo -> {
					Stream.of(choices).forEach(choice -> combo.add(TEXT.text(key + "." + choice.name())));
					combo.select(chosen);
				});
	}

	@Override
	protected void okPressed() {
		File folder = new File(backup.control().getText().strip());
		if (!folder.isDirectory()) {
			backup.complain(Optional.of(TEXT.text("backup.missing")));
			fit();
			return;
		}
		UserPreferences.setName(name.control().getText());
		UserPreferences.setTolerance(BigDecimal.valueOf(tolerance.control().getSelection()));
		UserPreferences.setBackupFolder(folder.toPath());
		Look chosen = Look.values()[look.control().getSelectionIndex()];
		UserPreferences.setLook(chosen.name());
		Theme.current().use(chosen.scheme());
		LanguageChoice spoken = LanguageChoice.values()[language.control().getSelectionIndex()];
		super.okPressed();
		speak(spoken);
	}

	private void speak(LanguageChoice spoken) {
		try {
			spoken.write();
			if (spoken.needsRestart() && Alert.ask(getParentShell(),
					new AlertText(Alert.Kind.QUESTION, TEXT.text("restart.title"), TEXT.text("restart.what"), ""),
					TEXT.text("restart.now"), TEXT.text("restart.later")) == 0) {
				PlatformUI.getWorkbench().restart();
			}
		} catch (IOException e) {
			Alert.tell(getParentShell(), new AlertText(Alert.Kind.ERROR, TEXT.text("language.failed.title"),
					TEXT.text("language.failed.what", e.getMessage()), TEXT.text("language.failed.remedy")));
		}
	}
}
