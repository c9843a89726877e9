package se.styrkedjan.rules.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.steering.Period;

/**
 * Counts the cases of a register by the three parts of the year (January–April, May–August, September–December). A
 * category without registered cases shows what a published document said, when it was imported from one. Parts of the
 * year that lie after the document's period are not counted.
 */
public final class RegisterCounts {

	private static final int PARTS = 3;
	private static final int MONTHS_A_PART = 4;

	/**
	 * What a row shows; null is an empty cell.
	 *
	 * @param t1    cases of January–April
	 * @param t2    cases of May–August
	 * @param vb    cases of September–December
	 * @param total cases of the year so far
	 */
	public record Counts(Integer t1, Integer t2, Integer vb, Integer total) {

		/** The counts as columns print them. */
		public List<Integer> inOrder() {
			List<Integer> counts = new ArrayList<>();
			counts.add(t1);
			counts.add(t2);
			counts.add(vb);
			counts.add(total);
			return counts;
		}
	}

	private final CaseRegister register;
	private final int known;

	/**
	 * The counts of a register as the document of a period shows them.
	 *
	 * @param register the register, which may be empty
	 * @param period   the period of the document
	 */
	public RegisterCounts(CaseRegister register, Period period) {
		this.register = register;
		this.known = switch (period) {
		case VP -> 0;
		case T1 -> 1;
		case T2 -> 2;
		case VB, EXTRA -> PARTS;
		};
	}

	/** The counts of a category of the register. */
	public Counts of(CaseCategory category) {
		List<Case> cases = register.getCases().stream().filter(one -> one.getCategories().contains(category)).toList();
		if (!cases.isEmpty()) {
			return counted(cases);
		}
		PublishedCount published = category.getPublished();
		if (published != null) {
			return published(published);
		}
		return register.getCases().isEmpty() ? new Counts(null, null, null, null) : counted(cases);
	}

	private Counts counted(List<Case> cases) {
		Integer[] parts = new Integer[PARTS];
		for (int part = 0; part < known; part++) {
			int wanted = part;
			parts[part] = (int) cases.stream().filter(one -> part(one) == wanted).count();
		}
		return new Counts(parts[0], parts[1], parts[2], sum(parts));
	}

	/** A case without a date counts with the first part: it has come in, and must not be lost from the total. */
	private static int part(Case one) {
		return one.getDate() == null ? 0 : (one.getDate().getMonthValue() - 1) / MONTHS_A_PART;
	}

	private Counts published(PublishedCount count) {
		Integer[] parts = { count.getT1(), known > 1 ? count.getT2() : null, known > 2 ? count.getVb() : null };
		boolean whole = known == PARTS || Objects.equals(sum(parts), count.getTotal());
		return new Counts(parts[0], parts[1], parts[2], whole ? count.getTotal() : sum(parts));
	}

	private static Integer sum(Integer... parts) {
		Integer sum = null;
		for (Integer part : parts) {
			if (part != null) {
				sum = (sum == null ? 0 : sum) + part;
			}
		}
		return sum;
	}
}
