package se.styrkedjan.diagram.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.pdf.Paper;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** Asks in what form and where to a diagram is exported. */
public final class ExportDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(ExportDialog.class);
	private static final int WIDTH = 420;
	private static Path lastFolder = Path.of(System.getProperty("user.home"));

	private final String name;
	private Field<Combo> format;
	private Field<Combo> paper;
	private Field<Text> folder;
	private ExportChoice choice;

	/** @param name name of the diagram, which the file gets too */
	public ExportDialog(Shell parent, String name) {
		super(parent);
		this.name = name;
	}

	/** Asks; empty when the user has changed their mind. */
	public Optional<ExportChoice> ask() {
		open();
		return Optional.ofNullable(choice);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		FormKit.heading(area, WORDS.text("heading", name));
		format = new Field<>(area, WORDS.text("format"), in -> choices(in, PictureFormat.values()));
		format.help(WORDS.text("format.help"));
		paper = new Field<>(area, WORDS.text("paper"), in -> choices(in, Paper.values()));
		format.control().addListener(SWT.Selection,
				event -> paper.control().setEnabled(format.control().getSelectionIndex() == PictureFormat.PDF.ordinal()));
		format.control().select(PictureFormat.PDF.ordinal());
		paper.control().select(Paper.A3.ordinal());
		folder = new Field<>(area, WORDS.text("folder"), in -> new Text(in, SWT.BORDER));
		folder.control().setText(lastFolder.toString());
		FormKit.button(area, WORDS.text("browse"), this::browse);
		((GridData) area.getLayoutData()).widthHint = WIDTH;
		return area;
	}

	private static Combo choices(Composite parent, Enum<?>[] values) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		for (Enum<?> value : values) {
			combo.add(WORDS.text(value.name()));
		}
		return combo;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(folder.control().getText());
		Optional.ofNullable(dialog.open()).ifPresent(folder.control()::setText);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("cancel"), false);
		createButton(parent, IDialogConstants.OK_ID, WORDS.text("ok"), true);
	}

	@Override
	protected void okPressed() {
		try {
			PictureFormat wanted = PictureFormat.values()[format.control().getSelectionIndex()];
			Path to = Path.of(folder.control().getText().strip());
			choice = new ExportChoice(wanted, Paper.values()[paper.control().getSelectionIndex()],
					to.resolve(FileName.of(name) + "." + wanted.extension()));
			lastFolder = to;
			super.okPressed();
		} catch (InvalidPathException e) {
			folder.complain(Optional.of(WORDS.text("folder.wrong")));
		}
	}
}
