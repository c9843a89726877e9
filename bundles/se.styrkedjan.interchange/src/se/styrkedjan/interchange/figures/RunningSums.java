package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.model.steering.LineKind;

/** Sums of the rows read so far, to compare with the sums that the file states. */
final class RunningSums {

	private static final Pattern SUM = Pattern.compile("(summa|delsumma|totalt?|netto|total|sum)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern NET = Pattern.compile("(netto|totalt?|total|resultat)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	private final BigDecimal rounding;
	private final Map<LineKind, Map<Meaning, BigDecimal>> sums = new EnumMap<>(LineKind.class);

	RunningSums(BigDecimal rounding) {
		this.rounding = rounding;
	}

	/** Whether a title is that of a sum. */
	static boolean isSum(String title) {
		return SUM.matcher(title.strip()).matches();
	}

	void add(LineKind kind, Map<Meaning, BigDecimal> amounts) {
		var of = sums.computeIfAbsent(kind, any -> new EnumMap<>(Meaning.class));
		amounts.forEach((meaning, amount) -> of.merge(meaning, amount, BigDecimal::add));
	}

	/** Names both numbers where they disagree; each row may be rounded, so a sum of few thousands passes. */
	void compare(int row, String title, Map<Meaning, BigDecimal> stated, Findings findings) {
		stated.forEach((meaning, amount) -> {
			var computed = computed(title, meaning);
			if (computed != null && computed.abs().subtract(amount.abs()).abs().compareTo(rounding) > 0) {
				findings.warning(row, "figures.sumDiffers", title, amount.toPlainString(), computed.toPlainString());
			}
		});
	}

	private BigDecimal computed(String title, Meaning meaning) {
		var income = sums.getOrDefault(LineKind.INCOME, Map.of()).get(meaning);
		var cost = sums.getOrDefault(LineKind.COST, Map.of()).get(meaning);
		if (NET.matcher(title.strip()).matches()) {
			return income == null || cost == null ? null : cost.subtract(income);
		}
		return title.toLowerCase(java.util.Locale.ROOT).contains("int") ? income : cost;
	}
}
