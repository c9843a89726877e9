package se.styrkedjan.forms.table;

import java.util.List;

/**
 * What became of a pasted rectangle.
 *
 * @param changed  cells that were changed
 * @param problems cells that were left as they were
 */
public record PasteResult(int changed, List<PasteProblem> problems) {
}
