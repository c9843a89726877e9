package se.styrkedjan.rules.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.register.Answer;
import se.styrkedjan.model.register.Seriousness;
import se.styrkedjan.rules.register.GuidedJudgement.Question;

class GuidedJudgementTest {

	private static final int WAYS = 2000;

	@Test
	void theFirstQuestionIsPutAlone() {
		GuidedJudgement judgement = new GuidedJudgement(Map.of());
		assertEquals(Optional.of(Question.ACT), judgement.next());
		assertEquals(Seriousness.NOT_JUDGED, judgement.conclusion());
	}

	@Test
	void nothingDoneWrongIsADeviationOnly() {
		assertConclusion(Seriousness.DEVIATION, Map.of(Question.ACT, Answer.NO));
	}

	@Test
	void noHarmAndNoRiskIsADeviationOnly() {
		assertConclusion(Seriousness.DEVIATION,
				Map.of(Question.ACT, Answer.YES, Question.HARM, Answer.NO, Question.RISK, Answer.NO));
	}

	@Test
	void severeHarmIsSeriousAndASevereRiskIsARiskOfIt() {
		assertConclusion(Seriousness.SERIOUS_MISCONDUCT,
				Map.of(Question.ACT, Answer.YES, Question.HARM, Answer.YES, Question.SEVERE, Answer.YES));
		assertConclusion(Seriousness.RISK_OF_SERIOUS, Map.of(Question.ACT, Answer.YES, Question.HARM, Answer.NO,
				Question.RISK, Answer.YES, Question.SEVERE, Answer.YES));
	}

	@Test
	void harmThatIsNeitherSevereNorRepeatedIsMisconduct() {
		assertConclusion(Seriousness.MISCONDUCT, Map.of(Question.ACT, Answer.YES, Question.HARM, Answer.YES,
				Question.SEVERE, Answer.NO, Question.REPEATED, Answer.NO));
	}

	@Test
	void whatIsNotKnownIsNoAnswer() {
		Map<Question, Answer> answers = Map.of(Question.ACT, Answer.YES, Question.HARM, Answer.UNKNOWN, Question.RISK,
				Answer.NO);
		GuidedJudgement judgement = new GuidedJudgement(answers);
		assertEquals(Seriousness.NOT_JUDGED, judgement.conclusion());
		assertEquals(List.of(Question.HARM), judgement.unknown());
	}

	@Test
	void anAnswerOffTheWayDoesNotCount() {
		assertConclusion(Seriousness.DEVIATION, Map.of(Question.ACT, Answer.NO, Question.SEVERE, Answer.YES));
	}

	/** Judged again by a table of its own: any answers, answered to the end of the way. */
	@Test
	void everyWayEndsInWhatATableOfTheRulesSays() {
		Random random = new Random(20261122);
		for (int i = 0; i < WAYS; i++) {
			Map<Question, Answer> answers = new EnumMap<>(Question.class);
			for (Optional<Question> next = Optional.of(Question.ACT); next
					.isPresent(); next = new GuidedJudgement(answers).next()) {
				answers.put(next.get(), Answer.values()[random.nextInt(Answer.values().length)]);
			}
			assertEquals(expected(answers), new GuidedJudgement(answers).conclusion(), answers.toString());
		}
	}

	private static Seriousness expected(Map<Question, Answer> answers) {
		String code = "";
		for (Question question : Question.values()) {
			Answer answer = answers.get(question);
			code += answer == null ? "-" : answer.getName().charAt(0);
		}
		if (code.matches("N....|.NN..")) {
			return Seriousness.DEVIATION;
		}
		if (code.matches("YY-Y-|YY-[NU]Y")) {
			return Seriousness.SERIOUS_MISCONDUCT;
		}
		if (code.matches("YNYY-|YNY[NU]Y")) {
			return Seriousness.RISK_OF_SERIOUS;
		}
		return code.matches("YY-NN|YNYNN") ? Seriousness.MISCONDUCT : Seriousness.NOT_JUDGED;
	}

	private static void assertConclusion(Seriousness wanted, Map<Question, Answer> answers) {
		GuidedJudgement judgement = new GuidedJudgement(answers);
		assertEquals(wanted, judgement.conclusion());
		assertTrue(judgement.next().isEmpty());
		assertFalse(judgement.way().isEmpty());
		assertNotEquals(Seriousness.NOT_JUDGED, judgement.conclusion());
	}
}
