package se.styrkedjan.rules.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.model.register.Answer;
import se.styrkedjan.model.register.Seriousness;

/**
 * Judges how serious a deviation is from the answers to a few questions, as lex Sarah asks: was something done or left
 * undone, did it harm or threaten somebody's life, safety or health, and was that serious (SOSFS 2011:5, chapters 2 and
 * 6). A serious one, or a manifest risk of one, is reported to IVO. What is not known is never taken for a no.
 * Immutable.
 */
public final class GuidedJudgement {

	/** The questions, in the order they may come; the name is the code that is kept with the answer. */
	public enum Question {
		/** Was something done, or left undone, that should have been otherwise? */
		ACT,
		/** Did it have consequences for somebody's life, safety, or physical or mental health? */
		HARM,
		/** Was there a manifest and concrete risk of such consequences? */
		RISK,
		/** Are, or would, the consequences be serious? */
		SEVERE,
		/** Has it happened before, gone on for long, or struck several? */
		REPEATED
	}

	private final Map<Question, Answer> answers;

	/** A judgement from the answers there are. */
	public GuidedJudgement(Map<Question, Answer> answers) {
		this.answers = new EnumMap<>(Question.class);
		this.answers.putAll(answers);
	}

	/** The questions that matter so far, in order: all that are answered, and the next. */
	public List<Question> way() {
		List<Question> way = new ArrayList<>();
		Optional<Question> next = Optional.of(Question.ACT);
		while (next.isPresent()) {
			way.add(next.get());
			next = answers.containsKey(next.get()) ? after(next.get()) : Optional.empty();
		}
		return List.copyOf(way);
	}

	/** The question to put now; empty when all that matter are answered. */
	public Optional<Question> next() {
		return Optional.of(way().getLast()).filter(last -> !answers.containsKey(last));
	}

	private Optional<Question> after(Question question) {
		return switch (question) {
		case ACT -> is(Question.ACT, Answer.NO) ? Optional.empty() : Optional.of(Question.HARM);
		case HARM -> Optional.of(is(Question.HARM, Answer.YES) ? Question.SEVERE : Question.RISK);
		case RISK -> is(Question.RISK, Answer.NO) ? Optional.empty() : Optional.of(Question.SEVERE);
		case SEVERE -> is(Question.SEVERE, Answer.YES) ? Optional.empty() : Optional.of(Question.REPEATED);
		case REPEATED -> Optional.empty();
		};
	}

	/** The questions on the way whose answer is not known. */
	public List<Question> unknown() {
		return way().stream().filter(question -> is(question, Answer.UNKNOWN)).toList();
	}

	/** What it comes to; not judged while a question that decides it is open or not known. */
	public Seriousness conclusion() {
		if (next().isPresent()) {
			return Seriousness.NOT_JUDGED;
		}
		if (is(Question.ACT, Answer.NO)) {
			return Seriousness.DEVIATION;
		}
		if (is(Question.HARM, Answer.NO) && is(Question.RISK, Answer.NO)) {
			return Seriousness.DEVIATION;
		}
		return unknown().stream().anyMatch(this::decides) ? Seriousness.NOT_JUDGED : misconduct();
	}

	/** That it has happened before makes a case serious whose consequences are not known to be. */
	private Seriousness misconduct() {
		boolean serious = is(Question.SEVERE, Answer.YES) || is(Question.REPEATED, Answer.YES);
		if (!serious) {
			return Seriousness.MISCONDUCT;
		}
		return is(Question.HARM, Answer.YES) ? Seriousness.SERIOUS_MISCONDUCT : Seriousness.RISK_OF_SERIOUS;
	}

	/** An unknown severity is decided by a repetition, and an unknown repetition decides only what is not severe. */
	private boolean decides(Question question) {
		return question != Question.SEVERE || !is(Question.REPEATED, Answer.YES);
	}

	private boolean is(Question question, Answer answer) {
		return answers.get(question) == answer;
	}
}
