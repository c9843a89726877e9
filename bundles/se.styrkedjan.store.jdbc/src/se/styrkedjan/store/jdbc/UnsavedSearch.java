package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.UnsavedTexts;
import se.styrkedjan.store.UnsavedTexts.Text;
import se.styrkedjan.store.projection.Words;

/** Looks through documents as they stand in editors, instead of as they are stored. */
final class UnsavedSearch {

	private record Unsaved(DocumentInfo document, List<Text> texts) {
	}

	private final Map<Integer, Unsaved> documents = new HashMap<>();
	private final Set<String> types;
	private final SoughtWords sought;

	UnsavedSearch(Connection connection, SearchQuestion question, SoughtWords sought) throws SQLException {
		this.types = question.filter().types();
		this.sought = sought;
		for (UnsavedTexts unsaved : question.unsaved()) {
			Optional<DocumentTable.Row> stored = new DocumentTable().find(connection, unsaved.documentId());
			stored.ifPresent(row -> documents.put(row.key(), new Unsaved(row.info(), unsaved.texts())));
		}
	}

	/** What is found in documents of a block. */
	List<FoundText> find(Block block) {
		List<FoundText> found = new ArrayList<>();
		documents.forEach((key, unsaved) -> {
			if (block.keys().get(key)) {
				unsaved.texts().forEach(text -> look(unsaved.document(), text).ifPresent(found::add));
			}
		});
		return found;
	}

	/** The documents of a block that are to be looked through as they are stored. */
	Block others(Block block) {
		if (documents.isEmpty()) {
			return block;
		}
		BitSet others = (BitSet) block.keys().clone();
		documents.keySet().forEach(others::clear);
		return new Block(others);
	}

	private Optional<FoundText> look(DocumentInfo document, Text text) {
		if (!types.isEmpty() && !types.contains(text.type())) {
			return Optional.empty();
		}
		Set<String> title = Words.of(text.title());
		int inTitle = sought.found(title);
		Set<String> all = Words.of(text.body());
		all.addAll(title);
		return sought.found(all) < sought.words().size() ? Optional.empty()
				: Optional.of(new FoundText(new SearchHit(document, text.elementId(), text.type(),
						sought.whole(text.title()), sought.excerpt(text.body())), inTitle));
	}
}
