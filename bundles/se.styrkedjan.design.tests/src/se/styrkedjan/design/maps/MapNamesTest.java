package se.styrkedjan.design.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;

class MapNamesTest {

	@Test
	void nameIsPlainAndSameTitlesGetNumbers() {
		var names = MapNames.of(List.of(map("a", "Förebygga vräkning: så gör vi!"), map("b", "Lex Sarah"),
				map("c", "lex sarah"), map("d", "???")));
		assertEquals(Optional.of("forebygga-vrakning-sa-gor-vi"), names.of("a"));
		assertEquals(Optional.of("lex-sarah"), names.of("b"));
		assertEquals(Optional.of("lex-sarah-2"), names.of("c"));
		assertEquals(Optional.of("map"), names.of("d"));
		assertEquals(Optional.empty(), names.of("e"));
	}

	@Test
	void longTitleIsCut() {
		assertTrue(MapNames.of(List.of(map("a", "lång titel ".repeat(200)))).of("a").orElseThrow().length() <= 80);
	}

	private static DocumentInfo map(String id, String title) {
		return new DocumentInfo(id, DocumentKind.PROCESS, title, "", "", 0, 1, Instant.EPOCH, "test");
	}
}
