package se.styrkedjan.interchange.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the heads of columns say in the files that case systems, surveys and the accounts give out, Swedish and English. */
final class HeadWords {

	/** In this order: the more exact words first. */
	private static final List<Word> WORDS = List.of( //
			word(Meaning.MEN_WHOLE, "(av totalt|totalt|av|alla|bas).*(män|pojkar)|(män|pojkar).*(totalt|alla|av totalt)|men total"),
			word(Meaning.WOMEN_WHOLE,
					"(av totalt|totalt|av|alla|bas).*(kvinnor|flickor)|(kvinnor|flickor).*(totalt|alla|av totalt)|women total"),
			word(Meaning.MEN_COUNT, "antal.*(män|pojkar)|(män|pojkar).*antal|men count"),
			word(Meaning.WOMEN_COUNT, "antal.*(kvinnor|flickor)|(kvinnor|flickor).*antal|women count"),
			word(Meaning.MEN, ".*\\b(män|pojkar|men|boys)\\b.*"), //
			word(Meaning.WOMEN, ".*\\b(kvinnor|flickor|women|girls)\\b.*"),
			word(Meaning.CONTROL, "(avvikelse|differens|deviation|summa|sum|netto|året|helår|totalt|total|year)\\b.*"),
			word(Meaning.MONTH, "(månad|period|month|månadsnr|periodnr)(namn|name)?"),
			word(Meaning.FORECAST, ".*(prognos|forecast).*"), //
			word(Meaning.BUDGET, ".*budget.*"),
			word(Meaning.WHOLE, "(av )?(totalt|totala|samtliga|total|whole|bas|underlag)( antal)?|antal (svar|svarande|ärenden totalt)|av"),
			word(Meaning.COUNT, "antal|täljare|count|varav|antal som.*|number"),
			word(Meaning.OUTCOME, "(periodens )?(utfall|värde|resultat|andel)\\b.*|outcome.*|value|andel.*|bokfört|ack(umulerat)? utfall"),
			word(Meaning.SOURCE, "källa.*|source|system"), //
			word(Meaning.ANALYSIS, "(analys|kommentar|förklaring|comment|explanation|anmärkning).*"),
			word(Meaning.LINE, "(rad|konto|kontogrupp|post|slag|kostnadsslag|line|account)(namn|text|name)?"),
			word(Meaning.UNIT, "(enhet|arbetsplats|organisation|verksamhet|avdelning|unit|department|workplace)(en)?s?[ -]?(namn|name)?"),
			word(Meaning.PART, "(del|enhetsdel|enhet|verksamhet|ansvar|kostnadsställe|part|unit)(namn|name)?"),
			word(Meaning.INDICATOR, "(indikator|mått|nyckeltal|fråga|indicator|measure|rubrik|titel|namn|name)(namn)?"));

	private record Word(Meaning meaning, Pattern pattern) {
	}

	private HeadWords() {
	}

	/** What a head says, of the meanings allowed; IGNORED when it says nothing known. */
	static Meaning meaning(String head, Set<Meaning> allowed) {
		var text = head.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ").replaceAll("[():.,*]", "");
		return month(text).filter(allowed::contains).orElseGet(() -> named(text, allowed));
	}

	/** A month with or without what it is about, such as <q>Utfall jan</q>; outcome when nothing is said. */
	private static Optional<Meaning> month(String text) {
		var budget = text.contains("budget");
		var named = text.replaceAll("\\b(utfall|budget|bokfört|outcome|period|perioden|tkr|kkr|kr|sek|mnkr|mkr|msek)\\b", " ").strip();
		return MonthName.read(named).map(month -> Meaning.of(month.month(), budget ? Meaning.BUDGET : Meaning.OUTCOME));
	}

	private static Meaning named(String text, Set<Meaning> allowed) {
		return WORDS.stream().filter(word -> allowed.contains(word.meaning()))
				.filter(word -> word.pattern().matcher(text).matches()).map(Word::meaning).findFirst()
				.orElse(Meaning.IGNORED);
	}

	private static Word word(Meaning meaning, String pattern) {
		return new Word(meaning, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
	}
}
