package se.styrkedjan.diagram.ui.export;

import java.util.List;

import se.styrkedjan.design.maps.FlowRows;
import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.design.maps.MapContent;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.paint.Dressing;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Language;

/**
 * A map that is shown, to be exported, printed or copied as it is now.
 *
 * @param live     its diagram
 * @param name     what it is called
 * @param document id of the document it shows as it is now; the empty string for an older version or a comparison
 * @param dressing what is drawn beside what the specification says
 * @param tables   tables in place of that of the steps; empty for that one
 */
public record MapSource(LiveDiagram live, String name, String document, Dressing dressing, List<TextTable> tables) {

	/** A map without anything added, which is not the map of a document as it is now. */
	public static MapSource plain(LiveDiagram live, String name) {
		return current(live, name, "");
	}

	/** The map of a document as it is now. */
	public static MapSource current(LiveDiagram live, String name, String document) {
		return new MapSource(live, name, document, Dressing.NONE, List.of());
	}

	/** Name of its file: that to which the files of the other maps lead, unless it is of an older version or a comparison. */
	public String fileName(Store store, PictureFormat format) {
		var atlas = new MapAtlas(store, Language.current());
		return atlas.documents().stream().filter(stored -> stored.id().equals(document)).findFirst()
				.map(stored -> atlas.fileName(stored, format)).orElseGet(() -> FileName.of(name) + "." + format.extension());
	}

	/**
	 * The sheet of it; called on the thread of the diagram, and read on any.
	 *
	 * @param store  knows the other maps, which links lead to
	 * @param writer what it is for: its pages may ask for a flow in rows
	 */
	public Sheet sheet(Store store, PictureWriter writer, MapContent.Remarks remarks) {
		return new MapAtlas(store, Language.current(), rows(writer)).sheet((Depicted) live.diagram().getTarget(), live,
				writer.format(), new MapContent(remarks, dressing, tables));
	}

	/** The rows that flows are laid out anew in for the pages of a writer. */
	static FlowRows rows(PictureWriter writer) {
		return writer instanceof PdfWriter pdf ? FlowRows.on(pdf.setup()) : FlowRows.AS_DRAWN;
	}
}
