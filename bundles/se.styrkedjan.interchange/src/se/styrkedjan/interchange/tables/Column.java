package se.styrkedjan.interchange.tables;

/**
 * A column of a table.
 *
 * @param type   what it holds
 * @param name   head as printed
 * @param offset where its head begins on the line, in characters; -1 when columns are not aligned
 */
public record Column(ColumnType type, String name, int offset) {
}
