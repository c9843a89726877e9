package se.styrkedjan.editing.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Answer;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.register.Seriousness;
import se.styrkedjan.model.register.SeriousnessAnswer;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.register.GuidedJudgement.Question;

class JudgeSeriousnessTest {

	private static final JudgeSeriousness.Verdict VERDICT = new JudgeSeriousness.Verdict("<p>Därför</p>",
			LocalDate.of(2026, 3, 4), "Enhetschef");
	private final Case one = Elements.create(RegisterPackage.eINSTANCE.getCase());
	private EditingSession session;

	@BeforeEach
	void open() {
		Plan plan = PlanBuilder.plan().plan();
		plan.setRegister(Elements.create(RegisterPackage.eINSTANCE.getCaseRegister()));
		plan.getRegister().getCases().add(one);
		session = new Workspace(new MemoryStore(), List.of(), SessionThreads.SAME).create(plan);
	}

	@Test
	void theJudgementIsKeptWithItsAnswersWhoAndWhen() {
		session.execute(new JudgeSeriousness(one,
				Map.of(Question.ACT, Answer.YES, Question.HARM, Answer.YES, Question.SEVERE, Answer.YES, Question.RISK,
						Answer.NO),
				Map.of(Question.HARM, " Fick läggas in ", Question.ACT, " "), VERDICT));
		assertEquals(Seriousness.SERIOUS_MISCONDUCT, one.getAssessment().getConclusion());
		assertEquals("Enhetschef", one.getAssessment().getDecidedBy());
		assertEquals(LocalDate.of(2026, 3, 4), one.getAssessment().getDecidedOn());
		assertEquals(List.of("ACT", "HARM", "SEVERE"),
				one.getAssessment().getAnswers().stream().map(SeriousnessAnswer::getQuestion).toList());
		assertEquals("Fick läggas in", one.getAssessment().getAnswers().get(1).getNote());
		assertNull(one.getAssessment().getAnswers().getFirst().getNote());
		assertEquals(Answer.YES, JudgeSeriousness.answers(one).get(Question.HARM));
	}

	@Test
	void aNewJudgementTakesThePlaceOfTheOldAndIsOneStepOfUndo() {
		session.execute(new JudgeSeriousness(one, Map.of(Question.ACT, Answer.NO), Map.of(), VERDICT));
		session.execute(new JudgeSeriousness(one, Map.of(Question.ACT, Answer.UNKNOWN), Map.of(), VERDICT));
		assertEquals(Seriousness.NOT_JUDGED, one.getAssessment().getConclusion());
		session.undo();
		assertEquals(Seriousness.DEVIATION, one.getAssessment().getConclusion());
		session.undo();
		assertNull(one.getAssessment());
	}
}
