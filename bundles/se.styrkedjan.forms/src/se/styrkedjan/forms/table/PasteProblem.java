package se.styrkedjan.forms.table;

/**
 * A cell of a pasted rectangle that was left as it was.
 *
 * @param row    row of the table, from 0
 * @param column column of the table, from 0
 * @param typed  what was to be pasted there
 * @param wanted words that say why it was left
 */
public record PasteProblem(int row, int column, String typed, String wanted) {
}
