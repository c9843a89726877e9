package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SearchAnswer;
import se.styrkedjan.store.SearchAnswer.Extent;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.SearchQuestion.Effort;
import se.styrkedjan.store.jdbc.Hits.Hit;

/**
 * Finds elements that hold every sought word, in any of its forms, as a beginning or the last part of a word. Block by
 * block of the documents it looks up the words and keeps elements that hold all; it stops when there are enough of them,
 * so that what is frequent is not read to the end.
 */
final class SearchQuery {

	/** More than anybody reads. */
	private static final int MOST = 10_000;
	/** So many words are read between two looks at whether the search is to be stopped. */
	private static final int SOME_WORDS = 500;

	private final SearchQuestion question;
	private final int limit;
	private final SoughtWords sought;
	private final SearchEffort effort;
	private final Vocabulary vocabulary;
	private final List<SearchTerm> terms = new ArrayList<>();
	private final List<FoundText> found = new ArrayList<>();

	private SearchQuery(SearchQuestion question, Vocabulary vocabulary, Progress progress) {
		this.vocabulary = vocabulary;
		this.question = question;
		this.limit = Math.min(question.limit(), MOST);
		this.sought = SoughtWords.of(question.words(), vocabulary);
		this.effort = new SearchEffort(question.effort(), progress);
	}

	/** The answer. */
	static SearchAnswer run(Connection connection, SearchQuestion question, Vocabulary vocabulary, Progress progress)
			throws SQLException {
		SearchQuery query = new SearchQuery(question, vocabulary, progress);
		return query.sought.isEmpty() ? SearchAnswer.NOTHING : query.run(connection);
	}

	private SearchAnswer run(Connection connection) throws SQLException {
		readVocabulary(connection);
		UnsavedSearch unsaved = new UnsavedSearch(connection, question, sought);
		try (WordIndex index = new WordIndex(connection, effort); HitTexts texts = new HitTexts(connection)) {
			for (SoughtWord word : sought.words()) {
				terms.add(new SearchTerm(index, word, vocabulary));
			}
			for (Block block : SearchScope.blocks(connection, question)) {
				if (found.size() <= limit) {
					found.addAll(unsaved.find(block));
					look(unsaved.others(block), index, texts);
				}
			}
		}
		List<FoundText> best = found.stream().sorted(FoundText.bestFirst(question.near())).limit(limit).toList();
		return new SearchAnswer(best.stream().map(FoundText::hit).toList(), extent());
	}

	/** It is read ahead when the store is prepared; who searches quickly before that does not wait for it. */
	private void readVocabulary(Connection connection) throws SQLException {
		boolean more = question.effort() == Effort.WHOLE && !vocabulary.isWhole();
		while (more) {
			effort.seek();
			more = vocabulary.read(connection, SOME_WORDS);
		}
	}

	private Extent extent() {
		Extent whenFew = effort.isSpent() || !vocabulary.isWhole() ? Extent.UNFINISHED : Extent.ALL;
		return found.size() > limit ? Extent.MORE : whenFew;
	}

	private void look(Block block, WordIndex index, HitTexts texts) throws SQLException {
		if (!block.isEmpty() && !effort.isSpent()) {
			found.addAll(texts.read(wanted(hits(block, index), texts), sought));
		}
	}

	private Hits hits(Block block, WordIndex index) throws SQLException {
		terms.sort(Comparator.comparingInt(SearchTerm::found));
		Hits hits = terms.getFirst().in(block, index);
		for (SearchTerm term : terms.subList(1, terms.size())) {
			if (!hits.isEmpty()) {
				hits = hits.and(term.in(hits.documents(), index));
			}
		}
		return hits;
	}

	/** The best hits of a block, one more than are answered, to know whether there are more. */
	private List<Hit> wanted(Hits hits, HitTexts texts) throws SQLException {
		int room = Math.max(0, limit + 1 - found.size());
		if (question.filter().types().isEmpty()) {
			return hits.best(room);
		}
		List<Hit> wanted = new ArrayList<>();
		for (Hit hit : hits.best(hits.size())) {
			if (wanted.size() < room && !effort.isSpent()) {
				effort.seek();
				if (question.filter().types().contains(texts.type(hit))) {
					wanted.add(hit);
				}
			}
		}
		return wanted;
	}
}
