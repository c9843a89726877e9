package se.styrkedjan.interchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.styrkedjan.interchange.ImportResult;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.interchange.testsupport.Invented;

class ImportJsonTest {

	@Test
	void printsEveryKeyThatIsPromised() {
		var json = json("t2-2023-forskola.txt");
		assertEquals(List.of("file", "type", "year", "unit", "dnr", "goals", "unitGoalStatus", "indicators", "activities",
				"economy", "economyTotals", "register", "sections", "findings"), List.copyOf(json.keySet()));
		assertEquals(List.of("cityDirection", "cityArea", "board", "department", "unit"),
				List.copyOf(json.getAsJsonObject("goals").keySet()));
		assertEquals(List.of("goal", "title", "outcome", "men", "women", "previous", "forecast", "target", "cityTarget",
				"period", "periodicity", "fulfilment", "analysis"), keys(json, "indicators"));
		assertEquals(List.of("goal", "title", "start", "end", "deviation", "analysis"), keys(json, "activities"));
		assertEquals(List.of("part", "line", "kind", "outcome", "budget", "deviation"), keys(json, "economy"));
		assertEquals(List.of("heading", "characters"), keys(json, "sections"));
		assertEquals(List.of("line", "severity", "text"), keys(json, "findings"));
		assertEquals(List.of("group", "category", "t1", "t2", "vb", "total", "measures"),
				keys(json("vb-2021-socialpsykiatri.txt"), "register"));
	}

	@Test
	void printsNumbersAsNumbersAndNothingAsNull() {
		var row = json("t2-2023-forskola.txt").getAsJsonArray("indicators").get(0).getAsJsonObject();
		assertEquals("41.2", row.get("outcome").getAsJsonPrimitive().toString());
		assertTrue(row.get("men").isJsonNull());
		assertEquals("helt", row.get("fulfilment").getAsString());
		assertEquals("Andelen har ökat.", row.get("analysis").getAsString());
		var t1 = json("t1-2019-hemtjanst.txt").getAsJsonArray("indicators").get(1).getAsJsonObject();
		assertEquals("Tas fram av nämnd", t1.get("cityTarget").getAsString());
	}

	@Test
	void computesTheTotalsOfTheEconomy() {
		var totals = json("t2-2023-forskola.txt").getAsJsonObject("economyTotals");
		assertEquals(40.5, totals.getAsJsonObject("income").get("deviation").getAsDouble(), 1e-9);
		assertEquals(-250, totals.getAsJsonObject("cost").get("deviation").getAsDouble(), 1e-9);
		assertEquals(10349.5, totals.getAsJsonObject("net").get("outcome").getAsDouble(), 1e-9);
		assertEquals(-209.5, totals.getAsJsonObject("net").get("deviation").getAsDouble(), 1e-9);
	}

	private static List<String> keys(JsonObject json, String array) {
		return List.copyOf(json.getAsJsonArray(array).get(0).getAsJsonObject().keySet());
	}

	private static JsonObject json(String name) {
		var imported = Imported.from(Invented.text(name));
		var written = ImportJson.write(new ImportResult(name, imported.document(), imported.findings()),
				Locale.of("sv"));
		return JsonParser.parseString(written).getAsJsonObject();
	}
}
