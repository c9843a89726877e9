package se.styrkedjan.interchange.matching;

/**
 * An element of the existing plan that an imported one may be.
 *
 * @param id    id of the existing element
 * @param title its title
 * @param score how alike they are, 0 to 1
 */
public record Candidate(String id, String title, double score) {
}
