package se.styrkedjan.benchmarks.canvas;

import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.benchmarks.diagram.FlowModel;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.store.xmi.PackedXmi;
import se.styrkedjan.store.xmi.XmiWriter;

/** Prints how much room diagrams take where they are saved, with their processes. */
public final class SavedSize {

	private static final int KILO = 1000;
	private static final int TIMES_SMALLER = 10;

	private boolean good = true;

	/** Prints a table; ends with 1 when one is larger than it may be. */
	public static void main(String[] arguments) {
		System.out.println("| saved size | diagram in the database | limit | diagram as plain XMI | with its process, in the database | |");
		System.out.println("| --- | --- | --- | --- | --- | --- |");
		SavedSize sizes = new SavedSize();
		sizes.tell("flat 100 (Sirius: 453 KB)", 453, FlowModel.flat(100));
		sizes.tell("flat 1 000 (Sirius: 4.6 MB)", 4_600, FlowModel.flat(1000));
		sizes.tell("flat 5 000 (Sirius: 22.8 MB)", 22_800, FlowModel.flat(5000));
		sizes.tell("nested 1 000 (Sirius: 4.8 MB)", 4_800, FlowModel.nested(1000));
		System.exit(sizes.good ? 0 : 1);
	}

	/** The diagram's own share is what the document takes with it beyond what it takes without. */
	private void tell(String size, int sirius, Process process) {
		Process with = OpenEditor.placed(EcoreUtil.copy(process));
		int plain = XmiWriter.write(with).length - XmiWriter.write(process).length;
		int whole = PackedXmi.pack(with).length;
		int packed = whole - PackedXmi.pack(process).length;
		int limit = sirius / TIMES_SMALLER;
		boolean kept = packed < limit * KILO;
		good &= kept;
		System.out.println(String.format(Locale.ROOT, "| %s | %d KB | %d KB | %d KB | %d KB | %s |", size, packed / KILO, limit,
				plain / KILO, whole / KILO, kept ? "ok" : "**too large**"));
	}
}
