package se.styrkedjan.forms.table;

import java.util.Optional;

import se.styrkedjan.forms.earlier.Said;
import se.styrkedjan.forms.plan.TextTarget;

/**
 * What the panel under a table shows of the chosen row.
 *
 * @param heading     name of the element
 * @param explanation sentences about it; may be empty
 * @param text        the running text that is written there
 * @param earlier     what was said before, to read beside
 */
public record Detail(String heading, String explanation, TextTarget text, Optional<Said> earlier) {
}
