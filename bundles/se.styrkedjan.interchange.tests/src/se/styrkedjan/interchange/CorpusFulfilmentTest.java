package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.mapping.PlanBuilder;
import se.styrkedjan.interchange.testsupport.Corpus;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.fulfilment.Fulfilment;

/** The rule for fulfilment comes by itself to how the indicators of a published report were judged. */
class CorpusFulfilmentTest {

	private final List<Outcome> outcomes = new ArrayList<>();

	@BeforeEach
	void read() throws Exception {
		var read = Imported.from(Files.readString(Corpus.file(Corpus.VB)));
		PlanBuilder.build(read.document()).plan().eAllContents().forEachRemaining(element -> {
			if (element instanceof Outcome outcome) {
				outcomes.add(outcome);
			}
		});
	}

	@Test
	void everyMarkPrintedBesideAnIndicatorIsProposed() {
		var marked = outcomes.stream().filter(outcome -> outcome.getFulfilment() != Status.NO_DATA).toList();
		assertTrue(!marked.isEmpty());
		marked.forEach(outcome -> assertEquals(outcome.getFulfilment(), Fulfilment.propose(outcome).status(),
				outcome.getIndicator().getTitle()));
	}

	/** Where the analysis says in words whether the target of the year was reached, the rule says so too. */
	@Test
	void whatTheAnalysesSayOfTheTargetIsProposed() {
		assertEquals(Status.NOT, proposed(words -> words.contains("har enheten inte uppnått årsmålet")));
		assertEquals(Status.FULLY, proposed(words -> words.contains("därmed nått uppsatt årsmål")));
		assertEquals(Status.FULLY, proposed(words -> words.contains("Årsmålet har därför uppnåtts")));
		assertEquals(Status.PARTLY, proposed(words -> words.contains("årsmålet om 25 procent inte att uppnås")));
	}

	private Status proposed(Predicate<String> analysis) {
		return outcomes.stream().filter(outcome -> analysis.test(String.valueOf(outcome.getAnalysis())))
				.map(outcome -> Fulfilment.propose(outcome).status()).findFirst().orElseThrow();
	}

	@Test
	void allFourteenGetAProposal() {
		assertEquals(14, outcomes.size());
		assertTrue(outcomes.stream().noneMatch(outcome -> Fulfilment.propose(outcome).status() == Status.NO_DATA));
	}
}
