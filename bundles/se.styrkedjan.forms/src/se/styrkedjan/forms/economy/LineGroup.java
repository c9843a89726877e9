package se.styrkedjan.forms.economy;

import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;

/**
 * The lines of one kind in a part of the unit.
 *
 * @param part the part
 * @param kind income or costs
 */
public record LineGroup(EconomyPart part, LineKind kind) {
}
