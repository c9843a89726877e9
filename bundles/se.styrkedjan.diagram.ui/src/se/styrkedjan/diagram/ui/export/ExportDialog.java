package se.styrkedjan.diagram.ui.export;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.design.maps.MapContent.Remarks;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.diagram.export.svg.SvgWriter;
import se.styrkedjan.diagram.ui.export.ExportChoice.Scope;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks which maps are exported, in what form and where to. */
public final class ExportDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(ExportDialog.class);
	private static final int WIDTH = 460;
	private static PictureFormat lastFormat = PictureFormat.PDF;
	private static Path lastFolder = Path.of(System.getProperty("user.home"));

	private final String name;
	private Field<Combo> scope;
	private Field<Combo> format;
	private PageFields pages;
	private PixelFields pixels;
	private Button comments;
	private Field<Text> folder;
	private ExportChoice choice;

	/** @param name name of the map that is shown */
	public ExportDialog(Shell parent, String name) {
		super(parent, new Form(WORDS.text("title"), WORDS.text("ok"), WIDTH));
		this.name = name;
	}

	/** Asks; empty when the user has changed their mind. */
	public Optional<ExportChoice> ask() {
		open();
		return Optional.ofNullable(choice);
	}

	@Override
	protected void fill(Composite area) {
		FormKit.heading(area, WORDS.text("heading", name));
		scope = new Field<>(area, WORDS.text("scope"), in -> Choices.of(in, WORDS, Scope.values()));
		scope.help(WORDS.text("scope.help"));
		format = new Field<>(area, WORDS.text("format"), in -> Choices.of(in, WORDS, PictureFormat.values()));
		pages = new PageFields(area, () -> {
			// nothing is shown of it here
		});
		pixels = new PixelFields(area);
		comments = Choices.box(area, WORDS.text("comments"));
		folder = new Field<>(area, WORDS.text("folder"), in -> new Text(in, SWT.BORDER));
		folder.help(WORDS.text("folder.help"));
		folder.control().setText(lastFolder.toString());
		FormKit.button(area, WORDS.text("browse"), this::browse);
		format.control().addListener(SWT.Selection, event -> follow());
		scope.control().select(Scope.THIS.ordinal());
		format.control().select(lastFormat.ordinal());
		show(lastFormat);
	}

	private void follow() {
		show(wanted());
		getShell().layout(true, true);
		fit();
	}

	private void show(PictureFormat wanted) {
		pages.show(wanted == PictureFormat.PDF);
		pixels.show(wanted == PictureFormat.PNG);
	}

	private PictureFormat wanted() {
		return PictureFormat.values()[format.control().getSelectionIndex()];
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(folder.control().getText());
		Optional.ofNullable(dialog.open()).ifPresent(folder.control()::setText);
	}

	private PictureWriter writer() {
		return switch (wanted()) {
		case SVG -> new SvgWriter();
		case PDF -> new PdfWriter(pages.setup());
		case PNG -> pixels.writer();
		};
	}

	@Override
	protected void okPressed() {
		TargetFolder to = TargetFolder.of(folder.control().getText());
		if (to.fault().isPresent()) {
			folder.complain(to.fault().map(fault -> WORDS.text("folder." + fault.name())));
			fit();
			folder.control().setFocus();
			return;
		}
		choice = new ExportChoice(Scope.values()[scope.control().getSelectionIndex()], writer(),
				comments.getSelection() ? Remarks.LISTED : Remarks.LEFT_OUT, to.path());
		lastFolder = to.path();
		lastFormat = wanted();
		super.okPressed();
	}
}
