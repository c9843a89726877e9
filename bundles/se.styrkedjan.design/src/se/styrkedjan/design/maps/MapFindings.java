package se.styrkedjan.design.maps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.sync.Repair;
import se.styrkedjan.editing.wording.Wording;

/** What was wrong with a diagram when it was opened, and what was done about it, in words. */
public final class MapFindings {

	private final LiveDiagram live;
	private final Symbols symbols;
	private final MapWords words;

	/**
	 * Findings on a diagram; those on its symbols are there once it has been painted.
	 *
	 * @param locale language of the words
	 */
	public MapFindings(LiveDiagram live, Symbols symbols, Locale locale) {
		this.live = live;
		this.symbols = symbols;
		words = new MapWords(locale, Wording.in(locale));
	}

	/** A sentence for each kind of thing that was wrong; none when all is well. */
	public List<String> words() {
		Map<Repair.Kind, Integer> counts = new EnumMap<>(Repair.Kind.class);
		live.repairs().forEach(repair -> counts.merge(repair.kind(), 1, Integer::sum));
		List<String> told = new ArrayList<>();
		counts.forEach((kind, count) -> told.add(words.count("findings." + kind, count)));
		if (!live.problems().isEmpty()) {
			told.add(words.text("findings.problems", live.problems().getFirst().getMessage()));
		}
		symbols.findings().stream().findFirst().ifPresent(finding -> told.add(words.text("findings.symbol", finding.path())));
		return told;
	}
}
