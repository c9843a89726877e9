package se.styrkedjan.store.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.GoalRow;
import se.styrkedjan.store.IndicatorRollUpRow;
import se.styrkedjan.store.JudgementRow;
import se.styrkedjan.store.KinQuestion;
import se.styrkedjan.store.KinRow;
import se.styrkedjan.store.OutcomeRow;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.RollUpRow;
import se.styrkedjan.store.SearchAnswer;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.UseRow;

/** The questions, each in a class of its own. Thread-safe. */
final class JdbcQueries implements Queries {

	private final Transactions transactions;
	private final DocumentTable documents;
	private final Vocabulary vocabulary;

	JdbcQueries(Transactions transactions, Archive archive) {
		this.transactions = transactions;
		this.documents = archive.documents();
		this.vocabulary = archive.vocabulary();
	}

	@Override
	public Optional<DocumentInfo> plan(String unitId, int year) {
		DocumentFilter filter = new DocumentFilter(Set.of(DocumentKind.PLAN), unitId, year);
		return transactions.read(connection -> documents.list(connection, filter)).stream()
				.map(DocumentTable.Row::info).findFirst();
	}

	@Override
	public List<GoalRow> goals(String planId) {
		return transactions.read(connection -> GoalsQuery.run(connection, planId));
	}

	@Override
	public List<RollUpRow> rollUp(int year) {
		return transactions.read(connection -> RollUpQuery.run(connection, year));
	}

	@Override
	public List<RollUpRow> rollUp(int year, Set<String> unitIds) {
		return unitIds.isEmpty() ? rollUp(year)
				: transactions.read(connection -> RollUpQuery.run(connection, year, unitIds));
	}

	@Override
	public List<JudgementRow> judgements(String goalLineage, int year) {
		return transactions.read(connection -> JudgementsQuery.run(connection, goalLineage, year));
	}

	@Override
	public List<IndicatorRollUpRow> indicators(int year, Period period, Set<String> unitIds) {
		return transactions.read(connection -> IndicatorRollUpQuery.run(connection, year, period, unitIds));
	}

	@Override
	public List<OutcomeRow> trend(String indicatorLineage) {
		return transactions.read(connection -> OutcomeQuery.ofIndicator(connection, indicatorLineage));
	}

	@Override
	public List<OutcomeRow> outcomes(String unitId) {
		return transactions.read(connection -> OutcomeQuery.ofUnit(connection, unitId));
	}

	@Override
	public List<OutcomeRow> comparison(String indicatorLineage, String title, int year) {
		return transactions.read(connection -> OutcomeQuery.ofYear(connection, indicatorLineage, title, year));
	}

	@Override
	public List<KinRow> same(KinQuestion question) {
		return transactions.read(connection -> KinQuery.same(connection, question));
	}

	@Override
	public List<KinRow> below(KinQuestion goal) {
		return transactions.read(connection -> KinQuery.below(connection, goal));
	}

	@Override
	public SearchAnswer search(SearchQuestion question, Progress progress) {
		return transactions.read(connection -> SearchQuery.run(connection, question, vocabulary, progress));
	}

	@Override
	public List<ProcessRow> processes() {
		return transactions.read(ProcessesQuery::run);
	}

	@Override
	public List<UseRow> uses(String target) {
		return uses(List.of(target)).getOrDefault(target, List.of());
	}

	@Override
	public Map<String, List<UseRow>> uses(Collection<String> targets) {
		return transactions.read(connection -> UsesQuery.run(connection, List.copyOf(targets)));
	}

	@Override
	public Map<String, Integer> casesByProcess() {
		return transactions.read(CasesQuery::byProcess);
	}

	@Override
	public Set<String> known(Collection<String> ids) {
		return transactions.read(connection -> KnownQuery.run(connection, List.copyOf(ids)));
	}
}
