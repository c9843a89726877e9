package se.styrkedjan.rules.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseGroup;

/**
 * What kind of matter a group of the register holds, told from the words of its name as the published tables write
 * them. The years are what is proposed where the unit has set none: the board's own decision on thinning
 * (gallringsbeslut, arkivlagen 1990:782 section 10) is what counts.
 */
public enum CaseKind {
	/** Reports and notices by lex Sarah. */
	LEX_SARAH("lex\\s+sarah", 5),
	/** Personal data breaches. */
	DATA_INCIDENT("personuppgift", 5),
	/** Deviations by SoL and LSS. */
	DEVIATION("avvikelse", 5),
	/** Praise. */
	PRAISE("beröm", 2),
	/** Views and complaints. */
	COMPLAINT("synpunkt|klagomål", 2),
	/** Groups that only divide the cases of others. */
	OTHER("", 2);

	private final Pattern words;
	private final int years;

	CaseKind(String words, int years) {
		this.words = Pattern.compile(words);
		this.years = years;
	}

	/** The kind of a group. */
	public static CaseKind of(CaseGroup group) {
		String name = group.getName() == null ? "" : group.getName().toLowerCase(Locale.ROOT);
		for (CaseKind kind : values()) {
			if (kind.words.matcher(name).find()) {
				return kind;
			}
		}
		return OTHER;
	}

	/** Whether a case is counted in a group of this kind. */
	public boolean isOf(Case one) {
		return one.getCategories().stream().flatMap(category -> Optional.ofNullable(category.getGroup()).stream())
				.anyMatch(group -> of(group) == this);
	}

	/** Whole years a closed case is proposed to be kept. */
	public int proposedYears() {
		return years;
	}
}
