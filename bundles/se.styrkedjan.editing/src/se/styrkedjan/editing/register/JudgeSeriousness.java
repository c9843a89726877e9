package se.styrkedjan.editing.register;

import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE__ASSESSMENT;
import static se.styrkedjan.model.register.RegisterPackage.Literals.SERIOUSNESS_ASSESSMENT__ANSWERS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Answer;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.register.SeriousnessAnswer;
import se.styrkedjan.model.register.SeriousnessAssessment;
import se.styrkedjan.rules.register.GuidedJudgement;
import se.styrkedjan.rules.register.GuidedJudgement.Question;

/**
 * Keeps how serious a case was judged to be; a judgement made before gives way to it.
 *
 * @param one     the case
 * @param answers the answers, of which those on the way to the conclusion are kept
 * @param notes   what each answer rests on, where something was written
 * @param verdict what was written of it
 */
public record JudgeSeriousness(Case one, Map<Question, Answer> answers, Map<Question, String> notes, Verdict verdict)
		implements Operation {

	/**
	 * What is said of a judgement.
	 *
	 * @param reason why, as rich text
	 * @param day    day of the decision
	 * @param by     role that decided
	 */
	public record Verdict(String reason, LocalDate day, String by) {
	}

	/** A judgement of a case. */
	public JudgeSeriousness {
		answers = Map.copyOf(answers);
		notes = Map.copyOf(notes);
	}

	/** The answers that are kept with a case; none when it has not been judged. */
	public static Map<Question, Answer> answers(Case one) {
		Map<Question, Answer> known = new EnumMap<>(Question.class);
		kept(one).forEach((question, answer) -> known.put(question, answer.getAnswer()));
		return known;
	}

	/** The notes that are kept with a case. */
	public static Map<Question, String> notes(Case one) {
		Map<Question, String> known = new EnumMap<>(Question.class);
		kept(one).forEach((question, answer) -> known.put(question, answer.getNote() == null ? "" : answer.getNote()));
		return known;
	}

	private static Map<Question, SeriousnessAnswer> kept(Case one) {
		Map<Question, SeriousnessAnswer> kept = new EnumMap<>(Question.class);
		if (one.getAssessment() != null) {
			for (Question question : Question.values()) {
				one.getAssessment().getAnswers().stream().filter(answer -> question.name().equals(answer.getQuestion()))
						.findFirst().ifPresent(answer -> kept.put(question, answer));
			}
		}
		return kept;
	}

	@Override
	public String name() {
		return "judgeSeriousness";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toSet(one, CASE__ASSESSMENT);
	}

	@Override
	public void apply() {
		SeriousnessAssessment made = Elements.create(RegisterPackage.eINSTANCE.getSeriousnessAssessment());
		made.setId(PeriodEntries.identity(one, CASE__ASSESSMENT, ""));
		GuidedJudgement judgement = new GuidedJudgement(answers);
		made.setConclusion(judgement.conclusion());
		made.setReason(verdict.reason());
		made.setDecidedOn(verdict.day());
		made.setDecidedBy(verdict.by());
		judgement.way().stream().filter(answers::containsKey).forEach(question -> made.getAnswers().add(
				answer(made, question)));
		one.setAssessment(made);
	}

	private SeriousnessAnswer answer(SeriousnessAssessment owner, Question question) {
		SeriousnessAnswer made = Elements.create(RegisterPackage.eINSTANCE.getSeriousnessAnswer());
		made.setId(PeriodEntries.identity(owner, SERIOUSNESS_ASSESSMENT__ANSWERS, question.name()));
		made.setQuestion(question.name());
		made.setAnswer(answers.get(question));
		String note = notes.getOrDefault(question, "").strip();
		made.setNote(note.isEmpty() ? null : note);
		return made;
	}
}
