package se.styrkedjan.store;

/**
 * A goal, indicator or activity in the plan of a unit, as it is found from those of other units.
 *
 * @param planId    UUID of the plan
 * @param unitId    UUID of the unit, or the empty string
 * @param unitName  its name
 * @param elementId UUID of the element
 * @param lineage   its lineage
 * @param title     its title, or the empty string
 */
public record KinRow(String planId, String unitId, String unitName, String elementId, String lineage, String title) {
}
