package se.styrkedjan.interchange.tables;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.values.DateReader;
import se.styrkedjan.interchange.values.NumberReader;

/** Tells whether the cells of a line are values of their own, or only the rest of words broken by a page. */
final class RowStart {

	private static final Set<ColumnType> COUNTS = EnumSet.of(ColumnType.T1, ColumnType.T2, ColumnType.VB,
			ColumnType.TOTAL);
	private static final Pattern CATEGORY = Pattern.compile("(?:Annat|Annan|Bemötande|Fysisk miljö|Rättssäkerhet|"
			+ "Utförande|Beslut|Fråga|Häls[ao]|Information|Kompetens|Tillgänglighet|Utebliven|Beröm|Anonym|Brukare|"
			+ "Medarbetare|Extern|Antal|Den egna|Hantering|Teknik|Anhörig|Övrig).*");

	private RowStart() {
	}

	/** @return whether the text begins as a category of the register */
	static boolean category(String text) {
		return CATEGORY.matcher(text).matches();
	}

	/** @return whether a line of the register that follows closely goes on with the row before */
	static boolean continuesCase(List<Column> columns, Cells cells) {
		for (int i = 0; i < columns.size(); i++) {
			var text = cells.texts().get(i);
			boolean category = columns.get(i).type() == ColumnType.CATEGORY;
			if (category ? category(text) : COUNTS.contains(columns.get(i).type()) && !text.isEmpty()) {
				return false;
			}
		}
		return true;
	}

	static boolean likely(List<Column> columns, Cells cells) {
		for (int i = 1; i < columns.size(); i++) {
			var text = cells.texts().get(i);
			if (NumberReader.figure(text).isPresent() || DateReader.date(text).isPresent()) {
				return true;
			}
		}
		return false;
	}
}
