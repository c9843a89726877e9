package se.styrkedjan.interchange.published;

/**
 * One row of the register of views and complaints.
 *
 * @param line     line of the row
 * @param group    group (uppdelning)
 * @param category category (kategori)
 * @param t1       utfall T1, or null
 * @param t2       utfall T2, or null
 * @param vb       utfall VB, or null
 * @param total    totalt ack, or null
 * @param measures assessment and measures as safe HTML; empty when none
 */
public record RegisterRow(int line, String group, String category, Integer t1, Integer t2, Integer vb, Integer total,
		String measures) {
}
