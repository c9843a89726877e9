package se.styrkedjan.diagram.ui.print;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.design.maps.MapContent.Remarks;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.Paper;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.diagram.ui.export.Choices;
import se.styrkedjan.diagram.ui.export.ExportChoice;
import se.styrkedjan.diagram.ui.export.Exporting;
import se.styrkedjan.diagram.ui.export.MapSource;
import se.styrkedjan.diagram.ui.export.PageFields;
import se.styrkedjan.forms.document.PageCanvas;
import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;
import se.styrkedjan.ui.work.RunningWork;

/** Shows a map on pages as they will be printed, and prints them; where there is no printer it offers a PDF. */
public final class PrintDialog extends Dialog {

	private static final Messages WORDS = Messages.of(PrintDialog.class);
	private static final Point SIZE = new Point(1_100, 720);
	private static final int FIELDS = 340;

	private final MapSource map;
	private final Store store;
	private final Printers printers = Printers.now();
	private PageFields fields;
	private Button comments;
	private Field<Combo> printer;
	private Label state;
	private PageCanvas pages;
	private RunningWork making;

	/** @param store knows the other maps, which links lead to */
	public PrintDialog(Shell parent, MapSource map, Store store) {
		super(parent);
		this.map = map;
		this.store = store;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("title", map.name()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.row(parent, 2);
		area.setLayout(FormKit.layout(2, Spacing.MEDIUM, Spacing.MEDIUM));
		area.setLayoutData(FormKit.fillBoth());
		choices(area);
		pages = new PageCanvas(area);
		pages.setLayoutData(FormKit.fillBoth());
		pages.addDisposeListener(event -> pages.content().ifPresent(PrintPages::close));
		make();
		return area;
	}

	/** The keyboard begins at the first choice; the usual button cannot take it, as there are no pages yet. */
	@Override
	public void create() {
		super.create();
		if (printer == null) {
			fields.setFocus();
		} else {
			printer.control().setFocus();
		}
	}

	private void choices(Composite area) {
		Composite column = FormKit.column(area, Spacing.MEDIUM);
		GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
		data.widthHint = FIELDS;
		column.setLayoutData(data);
		if (printers.all().isEmpty()) {
			FormKit.text(column, WORDS.text("none"), TextStyle.BODY, Tone.WARNING);
		} else {
			printer = new Field<>(column, WORDS.text("printer"), in -> new Combo(in, SWT.READ_ONLY));
			printers.all().forEach(each -> printer.control().add(each.name));
			printer.control().select(printers.usual());
		}
		fields = new PageFields(column, this::make);
		fields.choose(Paper.A4);
		comments = Choices.box(column, WORDS.text("comments"));
		comments.addListener(SWT.Selection, event -> make());
		state = FormKit.secondary(column, "");
	}

	/** Makes the pages of what is chosen, beside the window. */
	private void make() {
		if (pages == null) {
			return;
		}
		Optional.ofNullable(making).ifPresent(RunningWork::cancel);
		state.setText(WORDS.text("making"));
		PageSetup setup = fields.setup();
		Sheet sheet = map.sheet(store, new PdfWriter(setup), remarks());
		making = LongWork.run(WORDS.text("making"), progress -> PrintPages.of(sheet, setup, progress),
				this::show, this::failed);
	}

	private Remarks remarks() {
		return comments.getSelection() ? Remarks.LISTED : Remarks.LEFT_OUT;
	}

	private void show(PagePreview made) {
		if (pages.isDisposed()) {
			PrintPages.close(made);
			return;
		}
		pages.show(made, PageCanvas.Place.START).ifPresent(PrintPages::close);
		state.setText(WORDS.text("pages", made.pageCount()));
		state.requestLayout();
		enable(true);
	}

	private void enable(boolean ready) {
		for (int id : new int[] { IDialogConstants.OK_ID, IDialogConstants.CLIENT_ID }) {
			Optional.ofNullable(getButton(id)).ifPresent(button -> button.setEnabled(ready));
		}
	}

	private void failed(Throwable error) {
		System.getLogger(PrintDialog.class.getName()).log(System.Logger.Level.ERROR, "pages", error);
		if (!pages.isDisposed()) {
			state.setText(WORDS.text("failed"));
			state.requestLayout();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("cancel"), false);
		createButton(parent, IDialogConstants.CLIENT_ID, WORDS.text("pdf"), printers.all().isEmpty());
		if (!printers.all().isEmpty()) {
			Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, WORDS.text("print"), true), Tone.ACCENT,
					Tone.ON_ACCENT);
		}
		enable(pages.content().isPresent());
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.CLIENT_ID) {
			PageSetup setup = fields.setup();
			Remarks remarks = remarks();
			Shell over = getParentShell();
			close();
			new PdfPlace(over).ask(map.name()).ifPresent(folder -> new Exporting(over, store).write(map,
					new ExportChoice(ExportChoice.Scope.THIS, new PdfWriter(setup), remarks, folder)));
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		PrinterData data = printers.all().get(printer.control().getSelectionIndex());
		PageSetup setup = fields.setup();
		Sheet sheet = map.sheet(store, new PdfWriter(setup), remarks());
		var display = getShell().getDisplay();
		LongWork.run(WORDS.text("printing", map.name()), progress -> {
			try (PagePreview made = PrintPages.of(sheet, setup, progress)) {
				new Printout(made, display).print(data, map.name(), progress);
			}
			return data.name;
		}, name -> Notice.tell(WORDS.text("printed", map.name(), name)),
				error -> Notice.tell(WORDS.text("notPrinted", data.name)));
		super.okPressed();
	}
}
