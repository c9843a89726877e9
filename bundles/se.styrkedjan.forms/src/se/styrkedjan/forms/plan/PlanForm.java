package se.styrkedjan.forms.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Trail;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The pages of a plan as tabs, with the choice of period and a line for messages and the save mark. */
public final class PlanForm extends Composite implements PlanContext {

	private static final Messages WORDS = Messages.of(PlanForm.class);

	private final transient EditingSession session;
	private final Map<PlanPage, Composite> areas = new LinkedHashMap<>();
	private final List<PlanPage> created = new ArrayList<>();
	private final List<PlanPage> stale = new ArrayList<>();
	private final PageTabs tabs;
	private final Composite stack;
	private final PeriodChooser chooser;
	private final MessageLine line;
	private boolean chainBeside;
	private EObject at;
	private boolean arrived;
	private final SessionListener follower = new SessionListener() {
		@Override
		public void stateChanged() {
			followModel();
		}
	};
	private final transient PlanChoice choice;
	private final transient Runnable choiceFollower = this::followChoice;
	private PlanPage shown;

	/**
	 * A form on a session.
	 *
	 * @param parent  what it stands in
	 * @param session the session of a plan; stays open when the form is disposed of
	 * @param pages   its pages, not used in another form, in order
	 */
	public PlanForm(Composite parent, EditingSession session, List<PlanPage> pages) {
		super(parent, SWT.NONE);
		this.session = session;
		this.choice = PlanChoice.of(session);
		setLayout(FormKit.layout(1, 0, 0));
		Composite head = FormKit.row(this, 2);
		Theme.current().paint(head, Tone.PANEL, Tone.TEXT);
		tabs = new PageTabs(head, WORDS.text("editor.pages"), pages.stream().map(PlanPage::title).toList(),
				index -> turnTo(pages.get(index)));
		tabs.setLayoutData(FormKit.fill());
		chooser = new PeriodChooser(head, this::choosePeriod);
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(FormKit.fillBoth());
		Theme.current().paint(stack, Tone.BACKGROUND, Tone.TEXT);
		line = new MessageLine(this);
		pages.forEach(page -> areas.put(page, new Composite(stack, SWT.NONE)));
		addListener(SWT.Traverse, this::traverse);
		session.addListener(follower);
		choice.addListener(choiceFollower);
		addListener(SWT.Dispose, event -> close());
		line.show(session);
		show(pages.getFirst());
	}

	private void close() {
		session.removeListener(follower);
		choice.removeListener(choiceFollower);
		created.forEach(PlanPage::dispose);
	}

	/** Shows a page because the user wants to see it. */
	private void turnTo(PlanPage page) {
		show(page);
		visit();
	}

	/** Shows a page, making it when it has not been shown before. */
	public void show(PlanPage page) {
		at = null;
		if (shown != null && shown != page) {
			shown.commit();
		}
		shown = page;
		Composite area = areas.get(page);
		if (!created.contains(page)) {
			area.setBackground(stack.getBackground());
			page.create(area, this);
			created.add(page);
			stale.add(page);
		}
		tabs.select(pages().indexOf(page));
		((StackLayout) stack.getLayout()).topControl = area;
		stack.layout();
		chooser.show(plan(), period(), page.dependsOnPeriod());
		refreshShown();
	}

	/** Ctrl+Page Down and Ctrl+Page Up go to the next page and the one before. */
	private void traverse(Event event) {
		int step = event.detail == SWT.TRAVERSE_PAGE_NEXT ? 1 : event.detail == SWT.TRAVERSE_PAGE_PREVIOUS ? -1 : 0;
		if (step != 0) {
			event.doit = false;
			turnTo(pages().get(Math.floorMod(pages().indexOf(shown) + step, pages().size())));
			shown.setFocus();
		}
	}

	/** The pages, in order. */
	public List<PlanPage> pages() {
		return List.copyOf(areas.keySet());
	}

	/** The page that is shown. */
	public PlanPage shown() {
		return shown;
	}

	private void followModel() {
		if (isDisposed()) {
			return;
		}
		line.show(session);
		refreshAll();
	}

	private void followChoice() {
		refreshAll();
		visit();
	}

	private void refreshAll() {
		stale.clear();
		stale.addAll(created);
		chooser.show(plan(), period(), shown.dependsOnPeriod());
		refreshShown();
	}

	private void refreshShown() {
		if (stale.remove(shown)) {
			shown.refresh();
		}
	}

	/** Makes operations of all that is typed. */
	public void commit() {
		if (shown != null) {
			shown.commit();
		}
	}

	/** Takes the last step back, what is typed being the last. */
	public void undo() {
		commit();
		session.undo();
	}

	/** Makes the last step that was taken back again. */
	public void redo() {
		commit();
		session.redo();
	}

	/** Where in the plan the user is. */
	public PlanLocation here() {
		EObject chosen = choice.goal().filter(shown::shows).map(EObject.class::cast).orElse(at);
		String element = chosen instanceof Element found && chosen.eContainer() != null ? found.getId() : "";
		PlanInput plan = PlanInput.of(session);
		return new PlanLocation(plan.documentId(), plan.title(), shown.getClass().getName(), element);
	}

	/** The element that the user is at: the one chosen on the page, or else the plan. */
	EObject chosen() {
		return shown.chosen().filter(element -> EcoreUtil.isAncestor(plan(), element)).orElseGet(this::plan);
	}

	/** Shows a place in this plan, as far as it still exists. */
	void go(PlanLocation location) {
		pages().stream().filter(page -> page.getClass().getName().equals(location.page())).findFirst()
				.ifPresent(this::show);
		PlanElements.find(plan(), location.elementId()).ifPresentOrElse(this::goTo, this::focusPage);
	}

	/** The form is where the user wanted to come; the trail goes on from here. */
	void arrive() {
		arrived = true;
		visit();
	}

	private void visit() {
		if (arrived && isVisible()) {
			Trail.get().visit(here());
		}
	}

	/** Puts the focus where work on the shown page begins or was left. */
	public void focusPage() {
		shown.setFocus();
	}

	@Override
	public EditingSession session() {
		return session;
	}

	@Override
	public Period period() {
		return choice.period();
	}

	@Override
	public PlanChoice choice() {
		return choice;
	}

	@Override
	public void choosePeriod(Period chosen) {
		commit();
		choice.choose(chosen);
	}

	@Override
	public Optional<Refusal> perform(Operation operation) {
		try {
			line.say("");
			session.execute(operation);
			return Optional.empty();
		} catch (RefusedException e) {
			line.refuse(e.refusal());
			return Optional.of(e.refusal());
		}
	}

	@Override
	public void reveal(EObject element) {
		goTo(element);
		visit();
	}

	@Override
	public void showHistory(EObject element) {
		pages().stream().filter(ElementHistory.class::isInstance).findFirst().ifPresent(page -> {
			turnTo(page);
			((ElementHistory) page).tell(element);
			page.setFocus();
		});
	}

	/** Leads to the page of the element, or else of what it belongs to. */
	private void goTo(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			EObject target = at;
			Optional<PlanPage> page = pages().stream().filter(candidate -> candidate.shows(target)).findFirst();
			if (page.isPresent()) {
				show(page.get());
				page.get().reveal(target);
				at = element;
				return;
			}
		}
	}

	/** Says that the chain stands beside the editor, or no longer does. */
	public void placeChainBeside(Beside place) {
		if (chainBeside != (place == Beside.VISIBLE)) {
			chainBeside = place == Beside.VISIBLE;
			refreshAll();
		}
	}

	/** Whether a view beside the editor can be seen. */
	public enum Beside {
		VISIBLE, HIDDEN
	}

	@Override
	public boolean isChainBeside() {
		return chainBeside;
	}

	@Override
	public void say(String message) {
		line.say(message);
	}
}
