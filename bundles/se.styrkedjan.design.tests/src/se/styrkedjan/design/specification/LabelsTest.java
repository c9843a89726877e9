package se.styrkedjan.design.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Whatever a user reads in the specification is there in Swedish and English. */
class LabelsTest {

	private final Vsm vsm = new Vsm();

	@Test
	void everyLabelIsAKeyWithWordsInBothLanguages() throws IOException {
		var swedish = words("plugin.properties");
		var english = words("plugin_en.properties");

		var labels = vsm.values().filter(value -> value.attribute().equals("label")).toList();

		assertFalse(labels.isEmpty());
		assertEquals(List.of(), labels.stream().filter(label -> !label.text().startsWith("%")
				|| !swedish.containsKey(label.text().substring(1)) || !english.containsKey(label.text().substring(1))).toList());
	}

	@Test
	void whateverIsShownByNameHasALabel() {
		var shown = vsm.elements().filter(element -> Vsm.isMapping(element) || element.getTagName()
				.matches("ownedRepresentations|defaultLayer|additionalLayers|toolSections|ownedTools|menuItemDescription|ownedViewpoints")
				|| element.getTagName().equals("filters") && element.hasAttribute("name"));

		assertEquals(List.of(), shown.filter(element -> !element.hasAttribute("label")).map(Vsm::place).toList());
	}

	@Test
	void theNamesOfFixesAreSwedishAndHaveEnglish() throws IOException {
		var swedish = words("plugin.properties");
		var english = words("plugin_en.properties");

		Map<String, String> fixes = vsm.elements("fixes").collect(Collectors.toMap(
				fix -> "fix." + ((org.w3c.dom.Element) fix.getParentNode()).getAttribute("name"), fix -> fix.getAttribute("name")));

		assertEquals(fixes, fixes.keySet().stream().collect(Collectors.toMap(key -> key, key -> swedish.getOrDefault(key, "missing"))));
		assertEquals(List.of(), fixes.keySet().stream().filter(key -> !english.containsKey(key)).toList());
	}

	@Test
	void noWordsAreLeftOver() throws IOException {
		var used = vsm.values().filter(value -> value.attribute().equals("label")).map(value -> value.text().substring(1))
				.collect(Collectors.toCollection(TreeSet::new));
		var known = new TreeSet<>(words("plugin.properties").keySet());
		known.removeIf(key -> key.startsWith("fix.") || key.equals("pluginName") || key.equals("providerName"));

		assertEquals(used, known);
	}

	private static Map<String, String> words(String file) throws IOException {
		var read = new Properties();
		try (var in = Files.newBufferedReader(Design.file(file))) {
			read.load(in);
		}
		return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
	}
}
