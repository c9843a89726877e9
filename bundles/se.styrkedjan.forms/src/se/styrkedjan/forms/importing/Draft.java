package se.styrkedjan.forms.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.interchange.DocumentImporter;
import se.styrkedjan.interchange.ImportResult;
import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.interchange.mapping.BuiltPlan;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;

/**
 * A published document as it was read, open for correction in a session of its own; nothing of it is saved. While it is
 * corrected nothing in it counts as inherited. Reading may run on any thread, all else on one.
 */
final class Draft {

	private final Path file;
	private final ImportResult result;
	private final BuiltPlan built;
	private final List<String> lines;
	private final EditingSession session;

	private Draft(Path file, ImportResult result, List<String> lines) {
		this.file = file;
		this.result = result;
		this.built = result.plan();
		this.lines = lines;
		setInherited(built.plan(), level -> false);
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(built.plan());
	}

	/**
	 * Reads a file.
	 *
	 * @param file    a text or PDF
	 * @param options what the user says of it
	 * @throws UnreadableDocument when it cannot be read
	 */
	static Draft read(Path file, ImportOptions options) throws UnreadableDocument {
		return new Draft(file, DocumentImporter.read(file, options), DocumentImporter.lines(file));
	}

	Path file() {
		return file;
	}

	/** Which document of the year it is. */
	Period period() {
		return Period.valueOf(result.document().head().type().name());
	}

	/** The session the corrections are made in. */
	EditingSession session() {
		return session;
	}

	/** The plan made of the document, as corrected. */
	Plan plan() {
		return (Plan) session.root();
	}

	/** Whether the unit is known, without which nothing can be saved. */
	boolean isNamed() {
		return plan().getUnitName() != null && !plan().getUnitName().isBlank();
	}

	/** Makes a correction; answers in words why it was refused. */
	Optional<String> perform(Operation operation) {
		try {
			session.execute(operation);
			return Optional.empty();
		} catch (RefusedException e) {
			return Optional.of(Wording.current().of(e.refusal()));
		}
	}

	/** Whether anything has been corrected, which a new reading would lose. */
	boolean isCorrected() {
		return session.undoable().isPresent();
	}

	/** A copy of the plan to save, in which what stands above the unit's own goals is inherited. */
	Plan toSave() {
		Plan copy = EcoreUtil.copy(plan());
		setInherited(copy, level -> level != GoalLevel.UNIT);
		return copy;
	}

	private static void setInherited(Plan plan, Predicate<GoalLevel> inherited) {
		plan.getGoals().forEach(goal -> setInherited(goal, inherited));
	}

	private static void setInherited(Goal goal, Predicate<GoalLevel> inherited) {
		boolean above = inherited.test(goal.getLevel());
		goal.setInherited(above);
		goal.getIndicators().forEach(indicator -> indicator.setInherited(above));
		goal.getActivities().forEach(activity -> activity.setInherited(above));
		goal.getGoals().forEach(below -> setInherited(below, inherited));
	}

	/** What there is to say about the reading, by line. */
	List<Finding> findings() {
		return result.findings();
	}

	/** The lines of the source; the first is line 1 of findings. */
	List<String> lines() {
		return lines;
	}

	/** Line an element was read from; empty when that is not known. */
	Optional<Integer> line(EObject element) {
		return read().filter(entry -> entry.getValue() == element).map(Map.Entry::getKey).findFirst();
	}

	/** The element that begins nearest above a line; empty when there is none. */
	Optional<EObject> elementAt(int line) {
		return read().filter(entry -> entry.getKey() <= line).max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
	}

	private Stream<Map.Entry<Integer, EObject>> read() {
		return Stream.of(built.goals(), built.indicators(), built.activities())
				.flatMap(map -> map.entrySet().stream())
				.map(entry -> Map.entry(entry.getKey(), (EObject) entry.getValue()));
	}
}
