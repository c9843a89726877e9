package se.styrkedjan.diagram.ui.print;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * The printers of this computer.
 *
 * @param all   each of them
 * @param usual index of the one that is used unless another is chosen; -1 when there is none
 */
record Printers(List<PrinterData> all, int usual) {

	/** What the toolkit of Linux calls a printer that only makes a file; the product makes better ones itself. */
	private static final String FILE = "GtkPrintBackendFile";

	/** Those there are now; none where the system has no means to print. */
	static Printers now() {
		try {
			List<PrinterData> all = Arrays.stream(Printer.getPrinterList()).filter(data -> data.name != null)
					.filter(data -> !FILE.equals(data.driver)).toList();
			PrinterData usual = Printer.getDefaultPrinterData();
			List<String> names = all.stream().map(data -> data.name).toList();
			return new Printers(all, usual == null ? Math.min(0, all.size() - 1) : Math.max(0, names.indexOf(usual.name)));
		} catch (SWTError e) {
			if (e.code == SWT.ERROR_NO_HANDLES || e.code == SWT.ERROR_UNSPECIFIED) {
				return new Printers(List.of(), -1);
			}
			throw e;
		}
	}
}
