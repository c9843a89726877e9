package se.styrkedjan.interchange.assembly;

import java.util.List;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.published.EconomyRow;
import se.styrkedjan.interchange.published.RegisterRow;
import se.styrkedjan.interchange.tables.Table;
import se.styrkedjan.interchange.text.ParagraphJoiner;
import se.styrkedjan.interchange.text.WordMender;

/** Puts the rows of a table that was read to its end where they belong. */
final class TablePlacer {

	private static final int CAPTION = 80;

	private final List<Line> lines;
	private final IndicatorReader indicators;
	private final ActivityReader activities;
	private final RegisterReader register;
	private final EconomyReader economy;

	TablePlacer(List<Line> lines, ParagraphJoiner joiner, WordMender words, Findings findings) {
		this.lines = lines;
		var titles = new TitleReader(words, findings);
		indicators = new IndicatorReader(titles, joiner, findings);
		activities = new ActivityReader(titles, joiner, findings);
		register = new RegisterReader(joiner, words, findings);
		economy = new EconomyReader(findings);
	}

	/**
	 * Places a table.
	 *
	 * @param table the table
	 * @param goal  the goal it stands under; not asked for the tables that stand under none
	 */
	void place(Table table, GoalBuilder goal) {
		switch (table.kind()) {
			case INDICATORS -> table.rows().forEach(row -> goal.add(indicators.read(row)));
			case ACTIVITIES -> table.rows().forEach(row -> goal.add(activities.read(row)));
			case REGISTER -> register.add(table);
			case ECONOMY -> economy.add(table, caption(table));
		}
	}

	List<RegisterRow> register() {
		return register.rows();
	}

	List<EconomyRow> economy() {
		return economy.rows();
	}

	/** A short line before an economy table names its part. */
	private String caption(Table table) {
		for (int i = 1; i < lines.size(); i++) {
			if (lines.get(i).number() == table.line()) {
				var before = lines.get(i - 1).text();
				boolean brief = before.length() < CAPTION && !before.endsWith(".") && !lines.get(i - 1).tabbed();
				return brief ? before.replaceAll("(?iu)[,(]?\\s*\\(?(tkr|mnkr|mkr)\\)?:?$", "").strip() : "";
			}
		}
		return "";
	}
}
