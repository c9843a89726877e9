package se.styrkedjan.design.maps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.design.maps.MapContent.Remarks;
import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.outside.OutsideQuestion;
import se.styrkedjan.design.outside.OutsideReader;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.Level;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.diagram.picture.paint.Dressing;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.viewpoint.description.Viewpoint;

/** All maps of a database, as sheets that can be written. Used on one thread. */
public final class MapAtlas {

	private static final Set<DocumentKind> WITH_MAPS = Set.of(DocumentKind.PROCESS, DocumentKind.LANDSCAPE,
			DocumentKind.COLLABORATION, DocumentKind.PLAN);

	private final Store store;
	private final Locale locale;
	private final FlowRows rows;
	private final Viewpoint viewpoint = StyrkedjanViewpoint.load();
	private final List<DocumentInfo> documents;
	private final MapNames names;
	private final Map<DocumentInfo, List<String>> findings = new LinkedHashMap<>();

	/**
	 * The maps there are now.
	 *
	 * @param locale language of what stands beside the pictures
	 */
	public MapAtlas(Store store, Locale locale) {
		this(store, locale, FlowRows.AS_DRAWN);
	}

	/**
	 * The maps there are now, long flows laid out anew in rows that fit a page; what is stored stays as it is.
	 *
	 * @param locale language of what stands beside the pictures
	 */
	public MapAtlas(Store store, Locale locale, FlowRows rows) {
		this.store = store;
		this.rows = rows;
		this.locale = locale;
		this.documents = store.documents(new DocumentFilter(WITH_MAPS, "", 0));
		this.names = MapNames.of(documents);
	}

	/** The documents that hold a map: processes with their flows, landscapes, collaboration maps, plans with their goals. */
	public List<DocumentInfo> documents() {
		return documents;
	}

	/** Name of the file of a map: the same for all that link to it. */
	public String fileName(DocumentInfo document, PictureFormat format) {
		return names.of(document.id()).orElseThrow() + "." + format.extension();
	}

	/** The sheet of a stored map, for a file of a format beside those of the other maps. */
	public Sheet sheet(DocumentInfo document, PictureFormat format) {
		return sheet(document, format, MapContent.PLAIN);
	}

	/** The sheet of a stored map with what is wanted beside it. */
	public Sheet sheet(DocumentInfo document, PictureFormat format, MapContent content) {
		var root = (Depicted) store.load(document.id()).root();
		OutsideAdapter.handIn(root, new OutsideReader(store.queries()).read(OutsideQuestion.of(root)));
		try (LiveDiagram live = StoredDiagram.open(root, viewpoint)) {
			Symbols symbols = symbols(live);
			Sheet sheet = sheet(new Open(root, live, symbols), format, content);
			findings.put(document, new MapFindings(live, symbols, locale).words());
			return sheet;
		}
	}

	/** What was wrong with the stored maps whose sheets were made, in sentences for the user; maps that were well are left out. */
	public Map<DocumentInfo, List<String>> findings() {
		Map<DocumentInfo, List<String>> wrong = new LinkedHashMap<>(findings);
		wrong.values().removeIf(List::isEmpty);
		return wrong;
	}

	private static Symbols symbols(LiveDiagram live) {
		return new Symbols(path -> {
			var found = live.symbol(path);
			return found.isEmpty() ? Optional.empty() : Optional.of(found.get().openStream());
		});
	}

	/** The sheet of a map that is open, without its comments. */
	public Sheet sheet(Depicted root, LiveDiagram live, PictureFormat format) {
		return sheet(root, live, format, MapContent.PLAIN);
	}

	/** The sheet of a map that is open, with what is wanted beside it. */
	public Sheet sheet(Depicted root, LiveDiagram live, PictureFormat format, MapContent content) {
		return sheet(new Open(root, live, symbols(live)), format, content);
	}

	/** A diagram that is open. */
	private record Open(Depicted root, LiveDiagram live, Symbols symbols) {
	}

	private Sheet sheet(Open open, PictureFormat format, MapContent content) {
		Picture picture = new Painter(open.symbols(), content.dressing())
				.picture(content.dressing() == Dressing.NONE ? rows.of(open.live()) : open.live());
		boolean remarks = content.remarks() == Remarks.LISTED;
		var words = new MapWords(locale, Wording.in(locale));
		return new Sheet(remarks ? picture : picture.without(Level.COMMENT), MapCaption.of(open.root(), words),
				MapLinks.of(open.live(), names, format), tables(open.root(), open.live(), content, words));
	}

	private static List<TextTable> tables(Depicted root, LiveDiagram live, MapContent content, MapWords words) {
		List<TextTable> tables = new ArrayList<>(content.tables());
		if (tables.isEmpty() && root instanceof Process process) {
			tables.add(new StepTable(process, words).table());
		}
		RemarkTable remarks = new RemarkTable(live.diagram(), words);
		if (content.remarks() == Remarks.LISTED && !remarks.isEmpty()) {
			tables.add(remarks.table());
		}
		return tables;
	}
}
