package se.styrkedjan.forms.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.MoveElement;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.message.Messages;

/**
 * A table of what hangs on the goals of a plan, grouped by goal, for one period at a time. Only groups with something
 * to show are there, and, when nothing is filtered out, the unit's own goals with a row to add in.
 *
 * @param <E> class of the elements
 */
public abstract class GoalTable<E extends Element> extends TableModel<Goal, E> {

	private static final Messages WORDS = Messages.of(GoalTable.class);

	private final Supplier<Plan> plan;
	private final EReference list;
	private Period period = Period.VB;
	private RowFilter filter = RowFilter.ALL;

	/**
	 * A table; {@link #refresh} fills it.
	 *
	 * @param plan    the plan as it is now
	 * @param list    list of a goal that holds the elements
	 * @param perform makes an operation; answers in words why it was refused
	 */
	protected GoalTable(Supplier<Plan> plan, EReference list, Function<Operation, Optional<String>> perform) {
		super(perform);
		this.plan = plan;
		this.list = list;
	}

	/** Words of the row to add in. */
	protected abstract String newRowLabel();

	/** Gives a new element its title. */
	protected abstract void entitle(E element, String title);

	/** Whether the element is decided above the unit. */
	protected abstract boolean isInherited(E element);

	/** Whether the element is over. */
	protected abstract boolean isEnded(E element);

	/** Whether something that the period asks for is missing. */
	protected abstract boolean isIncomplete(E element);

	/** Shows another period after the next {@link #refresh}. */
	public final void showPeriod(Period shown) {
		period = shown;
	}

	/** Shows only some of the rows after the next {@link #refresh}. */
	public final void showOnly(RowFilter shown) {
		filter = shown;
	}

	/** The period shown. */
	public final Period period() {
		return period;
	}

	/** The plan as it is now. */
	protected final Plan plan() {
		return plan.get();
	}

	@SuppressWarnings("unchecked")
	private List<E> elements(Goal goal) {
		return (List<E>) goal.eGet(list);
	}

	@Override
	protected final List<Row<Goal, E>> makeRows() {
		List<Row<Goal, E>> rows = new ArrayList<>();
		for (Goal goal : GoalWalk.depthFirst(plan())) {
			List<E> shown = elements(goal).stream().filter(this::isShown).toList();
			boolean mayAdd = filter == RowFilter.ALL && GoalWalk.isOwn(goal);
			if (!shown.isEmpty() || mayAdd) {
				rows.add(Row.heading("goal:" + goal.getId(), goal, GoalWalk.label(goal)));
				shown.forEach(element -> rows.add(Row.data(element.getId(), goal, element)));
			}
			if (mayAdd) {
				rows.add(Row.fresh("new:" + goal.getId(), goal, newRowLabel()));
			}
		}
		return rows;
	}

	private boolean isShown(E element) {
		return switch (filter) {
		case ALL -> true;
		case OWN -> !isInherited(element);
		case INHERITED -> isInherited(element);
		case ENDED -> isEnded(element);
		case MISSING -> isIncomplete(element);
		};
	}

	/** How many elements there are, shown or not. */
	public final int total() {
		return GoalWalk.depthFirst(plan()).stream().mapToInt(goal -> elements(goal).size()).sum();
	}

	@Override
	protected final Operation create(Goal goal, List<String> values) throws UnreadableException {
		E element = Elements.create(list.getEReferenceType());
		String title = values.getFirst().replaceAll("\\s+", " ").strip();
		entitle(element, title.isEmpty() ? WORDS.text("untitled") : title);
		List<Operation> changes = new ArrayList<>();
		changes.add(new AddElement(goal, list, element));
		for (int i = 1; i < Math.min(values.size(), columns().size()); i++) {
			if (!values.get(i).isBlank()) {
				add(columns().get(i).cells().readPasted(element, values.get(i)), element, changes);
			}
		}
		return new CompositeOperation("addElement", changes);
	}

	/** What is said of the new element itself is told it at once, since how its other values are read hangs on it. */
	private static void add(Operation change, Element created, List<Operation> changes) throws UnreadableException {
		if (change instanceof SetFeature set && set.element() == created) {
			Pasting.allowed(set).apply();
		} else {
			changes.add(change);
		}
	}

	@Override
	protected final Operation remove(List<E> elements) {
		return new RemoveElements(List.copyOf(elements));
	}

	/** Past the end of its goal an element goes to the next goal that may have more. */
	@Override
	protected final Optional<Operation> moved(Goal goal, E element, int distance) {
		return Edits.move(element, distance).or(() -> next(goal, distance).map(next -> new MoveElement(element,
				distance > 0 ? new Placement(next, list, 0) : Placement.last(next, list))));
	}

	@Override
	public final boolean hasMovableRows() {
		return true;
	}

	@Override
	protected final Optional<Operation> moved(E element, Goal goal, Optional<E> after) {
		List<E> others = elements(goal).stream().filter(each -> each != element).toList();
		int index = after.map(each -> each == element ? elements(goal).indexOf(each) : others.indexOf(each) + 1)
				.orElse(0);
		boolean stays = element.eContainer() == goal && elements(goal).indexOf(element) == index;
		return stays || !GoalWalk.isOwn(goal) && element.eContainer() != goal ? Optional.empty()
				: Optional.of(new MoveElement(element, new Placement(goal, list, index)));
	}

	private Optional<Goal> next(Goal goal, int distance) {
		List<Goal> goals = GoalWalk.depthFirst(plan()).stream().filter(each -> each == goal || GoalWalk.isOwn(each))
				.toList();
		int next = goals.indexOf(goal) + distance;
		return next < 0 || next >= goals.size() ? Optional.empty() : Optional.of(goals.get(next));
	}
}
