package se.styrkedjan.diagram.ui.output;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.design.maps.MapContent.Remarks;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.clipboard.PictureCopy;
import se.styrkedjan.diagram.ui.export.Exporting;
import se.styrkedjan.diagram.ui.export.MapSource;
import se.styrkedjan.diagram.ui.print.PrintDialog;
import se.styrkedjan.diagram.ui.tools.ToolRow;
import se.styrkedjan.store.Store;

/**
 * The verbs that make something of the map that is shown.
 *
 * @param shell  window they ask over
 * @param viewer where it is shown
 * @param store  knows the other maps
 * @param map    the map, as it is when a verb is used
 */
public record MapVerbs(Supplier<Shell> shell, Supplier<DiagramViewer> viewer, Supplier<Store> store,
		Supplier<MapSource> map) {

	/** Buttons for the row above the map; copying is in its menu, as in other programs. */
	public List<ToolRow.Verb> buttons() {
		return List.of(new ToolRow.Verb("export", this::export), new ToolRow.Verb("print", this::print));
	}

	/** Asks how to export, and does it. */
	public void export() {
		new Exporting(shell.get(), store.get()).export(map.get());
	}

	/** Puts the picture of what is selected, or of the whole map, on the clipboard. */
	public void copyPicture() {
		MapSource source = map.get();
		Sheet sheet = source.sheet(store.get(), new PngWriter(1, Background.PLAIN), Remarks.LEFT_OUT);
		PictureCopy.copy(sheet, source.live().diagram(), viewer.get().selectedViews());
	}

	/** Shows the pages, and prints them. */
	public void print() {
		new PrintDialog(shell.get(), map.get(), store.get()).open();
	}
}
