package se.styrkedjan.interchange.json;

import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import se.styrkedjan.interchange.ImportResult;
import se.styrkedjan.interchange.findings.FindingTexts;
import se.styrkedjan.interchange.published.EconomyRow;
import se.styrkedjan.interchange.published.Figure;
import se.styrkedjan.interchange.published.PublishedActivity;
import se.styrkedjan.interchange.published.PublishedDocument;
import se.styrkedjan.interchange.published.PublishedGoal;
import se.styrkedjan.interchange.published.PublishedIndicator;
import se.styrkedjan.interchange.published.PublishedIndicator.Measure;
import se.styrkedjan.interchange.published.PublishedLevel;
import se.styrkedjan.interchange.published.PublishedSection;
import se.styrkedjan.interchange.published.PublishedStatus;
import se.styrkedjan.interchange.published.RegisterRow;
import se.styrkedjan.interchange.text.RichText;

/**
 * Writes what an import read as one JSON object, as {@code import --json} prints it: numbers as numbers, null where
 * nothing was printed, words where words stood in place of a number, texts whole and without markup.
 */
public final class ImportJson {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

	private ImportJson() {
	}

	/**
	 * Writes a result.
	 *
	 * @param result what the import gave
	 * @param locale language of the findings
	 * @return the JSON object, on one line
	 */
	public static String write(ImportResult result, Locale locale) {
		var document = result.document();
		var json = new JsonObject();
		json.addProperty("file", result.file());
		json.addProperty("type", document.head().type().name());
		json.addProperty("year", document.head().year());
		json.add("unit", text(document.head().unit()));
		json.add("dnr", text(document.head().dnr()));
		json.add("goals", goals(document));
		json.add("unitGoalStatus", unitGoalStatus(document));
		json.add("indicators", indicators(document));
		json.add("activities", activities(document));
		json.add("economy", economy(document));
		json.add("economyTotals", EconomyTotals.of(document.economy()));
		json.add("register", register(document));
		json.add("sections", sections(document));
		json.add("findings", findings(result, locale));
		return GSON.toJson(json);
	}

	private static JsonObject goals(PublishedDocument document) {
		var counts = new JsonObject();
		counts.addProperty("cityDirection", document.count(PublishedLevel.CITY_DIRECTION));
		counts.addProperty("cityArea", document.count(PublishedLevel.CITY_AREA));
		counts.addProperty("board", document.count(PublishedLevel.BOARD));
		counts.addProperty("department", document.count(PublishedLevel.DEPARTMENT));
		counts.addProperty("unit", document.count(PublishedLevel.UNIT));
		return counts;
	}

	private static JsonObject unitGoalStatus(PublishedDocument document) {
		var counts = new JsonObject();
		for (var status : new PublishedStatus[] { PublishedStatus.FULLY, PublishedStatus.PARTLY, PublishedStatus.NOT,
				PublishedStatus.NO_DATA }) {
			counts.addProperty(word(status), document.allGoals()
					.filter(goal -> goal.level() == PublishedLevel.UNIT && goal.status() == status).count());
		}
		return counts;
	}

	private static JsonArray indicators(PublishedDocument document) {
		var array = new JsonArray();
		document.allGoals().forEach(goal -> goal.indicators().forEach(row -> array.add(indicator(goal, row))));
		return array;
	}

	private static JsonObject indicator(PublishedGoal goal, PublishedIndicator row) {
		var json = new JsonObject();
		json.addProperty("goal", goal.label());
		json.addProperty("title", row.title());
		json.add("outcome", figure(row.figure(Measure.OUTCOME)));
		json.add("men", figure(row.figure(Measure.MEN)));
		json.add("women", figure(row.figure(Measure.WOMEN)));
		json.add("previous", figure(row.figure(Measure.PREVIOUS)));
		json.add("forecast", figure(row.figure(Measure.FORECAST)));
		json.add("target", figure(row.figure(Measure.TARGET)));
		json.add("cityTarget", figure(row.figure(Measure.CITY_TARGET)));
		json.add("period", text(row.period()));
		json.add("periodicity", text(row.periodicity()));
		json.add("fulfilment", text(row.fulfilment() == null ? "" : word(row.fulfilment())));
		json.add("analysis", text(RichText.plain(row.analysis())));
		return json;
	}

	private static JsonArray activities(PublishedDocument document) {
		var array = new JsonArray();
		document.allGoals().forEach(goal -> goal.activities().forEach(row -> array.add(activity(goal, row))));
		return array;
	}

	private static JsonObject activity(PublishedGoal goal, PublishedActivity row) {
		var json = new JsonObject();
		json.addProperty("goal", goal.label());
		json.addProperty("title", row.title());
		json.add("start", text(row.start() == null ? "" : row.start().toString()));
		json.add("end", text(row.end() == null ? "" : row.end().toString()));
		json.add("deviation", text(row.deviation()));
		json.add("analysis", text(RichText.plain(row.analysis())));
		return json;
	}

	private static JsonArray economy(PublishedDocument document) {
		var array = new JsonArray();
		for (var row : document.economy()) {
			if (row.kind() == EconomyRow.Kind.INCOME || row.kind() == EconomyRow.Kind.COST) {
				var json = new JsonObject();
				json.add("part", text(row.part()));
				json.addProperty("line", row.title());
				json.addProperty("kind", row.kind() == EconomyRow.Kind.INCOME ? "intäkt" : "kostnad");
				json.add("outcome", number(row.outcome()));
				json.add("budget", number(row.budget()));
				json.add("deviation", number(row.deviation()));
				array.add(json);
			}
		}
		return array;
	}

	private static JsonArray register(PublishedDocument document) {
		var array = new JsonArray();
		for (RegisterRow row : document.register()) {
			var json = new JsonObject();
			json.addProperty("group", row.group());
			json.addProperty("category", row.category());
			json.add("t1", number(row.t1()));
			json.add("t2", number(row.t2()));
			json.add("vb", number(row.vb()));
			json.add("total", number(row.total()));
			json.add("measures", text(RichText.plain(row.measures())));
			array.add(json);
		}
		return array;
	}

	private static JsonArray sections(PublishedDocument document) {
		var array = new JsonArray();
		document.allSections().forEach((PublishedSection section) -> {
			var json = new JsonObject();
			json.addProperty("heading", section.heading());
			json.addProperty("characters", RichText.plain(section.text()).length());
			array.add(json);
		});
		return array;
	}

	private static JsonArray findings(ImportResult result, Locale locale) {
		var words = new FindingTexts(locale);
		var array = new JsonArray();
		result.findings().forEach(finding -> {
			var json = new JsonObject();
			json.addProperty("line", finding.line());
			json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
			json.addProperty("text", words.text(finding));
			array.add(json);
		});
		return array;
	}

	private static String word(PublishedStatus status) {
		return switch (status) {
			case FULLY -> "helt";
			case PARTLY -> "delvis";
			case NOT -> "inte";
			case NO_DATA -> "ingaData";
		};
	}

	private static JsonElement figure(Figure figure) {
		return figure.value() == null ? text(figure.words()) : number(figure.value());
	}

	private static JsonElement text(String text) {
		return text.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(text);
	}

	private static JsonElement number(Number number) {
		return number == null ? JsonNull.INSTANCE
				: new JsonPrimitive(number);
	}
}
