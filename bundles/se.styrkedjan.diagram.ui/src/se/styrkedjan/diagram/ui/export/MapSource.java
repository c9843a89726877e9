package se.styrkedjan.diagram.ui.export;

import java.util.List;

import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.design.maps.MapContent;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.paint.Dressing;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Language;

/**
 * A map that is shown, to be exported, printed or copied as it is now.
 *
 * @param live     its diagram
 * @param name     name to propose for the file
 * @param dressing what is drawn beside what the specification says
 * @param tables   tables in place of that of the steps; empty for that one
 */
public record MapSource(LiveDiagram live, String name, Dressing dressing, List<TextTable> tables) {

	/** A map without anything added. */
	public static MapSource plain(LiveDiagram live, String name) {
		return new MapSource(live, name, Dressing.NONE, List.of());
	}

	/**
	 * The sheet of it; called on the thread of the diagram, and read on any.
	 *
	 * @param store knows the other maps, which links lead to
	 */
	public Sheet sheet(Store store, PictureFormat format, MapContent.Remarks remarks) {
		return new MapAtlas(store, Language.current()).sheet((Depicted) live.diagram().getTarget(), live, format,
				new MapContent(remarks, dressing, tables));
	}
}
