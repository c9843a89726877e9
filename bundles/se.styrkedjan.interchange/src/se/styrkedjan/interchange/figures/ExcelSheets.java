package se.styrkedjan.interchange.figures;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import se.styrkedjan.interchange.findings.UnreadableDocument;

/** The visible sheets of a workbook in the format of Excel 2007 and later. */
final class ExcelSheets {

	private static final int MOST_ROWS = 100_000;
	private static final int MOST_COLUMNS = 500;
	/** A double holds no more figures; what a spreadsheet shows of 0.1 + 0.2 ends here. */
	private static final int FIGURES = 15;

	private ExcelSheets() {
	}

	static List<Sheet> read(Path file, String name) throws UnreadableDocument {
		try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
			var sheets = new ArrayList<Sheet>();
			for (var sheet : book.getSheets().toList()) {
				if (sheet.getVisibility() == org.dhatim.fastexcel.reader.SheetVisibility.VISIBLE) {
					sheets.add(new Sheet(sheet.getName(), rows(sheet, name)));
				}
			}
			return sheets;
		} catch (IOException | RuntimeException damaged) {
			// The library meets damage with whatever breaks first, such as a missing attribute with a null.
			throw new UnreadableDocument("sheet.damaged", damaged, name, String.valueOf(damaged.getMessage()));
		}
	}

	private static List<Sheet.Row> rows(org.dhatim.fastexcel.reader.Sheet sheet, String name)
			throws IOException, UnreadableDocument {
		var rows = new ArrayList<Sheet.Row>();
		try (var stream = sheet.openStream()) {
			for (var all = stream.iterator(); all.hasNext();) {
				Row row = all.next();
				if (row.getRowNum() > MOST_ROWS) {
					throw new UnreadableDocument("sheet.tooLong", null, name, String.valueOf(MOST_ROWS));
				}
				var cells = cells(row);
				if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
					rows.add(new Sheet.Row(row.getRowNum(), cells));
				}
			}
		}
		return rows;
	}

	private static List<String> cells(Row row) {
		var cells = new ArrayList<String>();
		for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
			Cell cell = row.getCell(column);
			cells.add(cell == null ? "" : text(cell));
		}
		return cells;
	}

	private static String text(Cell cell) {
		if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
			return isDay(cell) ? day(cell) : number(cell);
		}
		return String.valueOf(cell.getText()).strip();
	}

	private static String number(Cell cell) {
		try {
			var rounded = new BigDecimal(cell.getRawValue()).round(new java.math.MathContext(FIGURES));
			boolean share = cell.getDataFormatString() != null && cell.getDataFormatString().contains("%");
			return share ? plain(rounded.movePointRight(2)) + " %" : plain(rounded);
		} catch (NumberFormatException | NullPointerException words) {
			return cell.getText() == null ? "" : cell.getText().strip();
		}
	}

	/** Written as a Swedish reader would, so that it is read back without doubt about a point. */
	private static String plain(BigDecimal number) {
		var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
		return plain.toPlainString().replace('.', ',');
	}

	private static boolean isDay(Cell cell) {
		var format = cell.getDataFormatString();
		return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*(yy|mmm|d{1,4}[-/ .]m|m[-/ .]d).*");
	}

	private static String day(Cell cell) {
		var time = cell.asDate();
		return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
	}
}
