package se.styrkedjan.forms.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.process.SetLinks;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.theme.Spacing;

/** The processes and steps a case concerns: each can be followed and taken away, and others chosen. */
final class CasePlaces {

	private static final Messages WORDS = Messages.of(CasePlaces.class);
	private static final int PARTS = 2;

	private final Function<Operation, Optional<String>> perform;
	private final Composite column;
	private Case shown;
	private List<String> state = List.of();

	CasePlaces(Composite parent, Function<Operation, Optional<String>> perform) {
		this.perform = perform;
		FormKit.body(parent, WORDS.text("place.label"));
		column = FormKit.column(parent, Spacing.TINY);
		Shown.when(false, column);
		FormKit.button(parent, WORDS.text("place.choose"), this::choose);
		FormKit.secondary(parent, WORDS.text("place.help"));
	}

	/** Shows those of a case. */
	void show(Case one) {
		shown = one;
		List<String> now = places(one).stream().map(link -> link.getId() + link.getLabel()).toList();
		if (now.equals(state)) {
			return;
		}
		state = now;
		for (Control child : column.getChildren()) {
			child.dispose();
		}
		places(one).forEach(this::row);
		Shown.when(!now.isEmpty(), column);
		column.requestLayout();
	}

	private static List<Link> places(Case one) {
		return one.getLinks().stream().filter(link -> link.getKind() == LinkKind.PROCESS || link.getKind() == LinkKind.STEP)
				.toList();
	}

	private void row(Link link) {
		Composite row = FormKit.row(column, PARTS);
		String kind = Wording.current().literal(link.getKind());
		String name = link.getLabel() == null ? "" : link.getLabel();
		FormKit.link(row, WORDS.text("place.line", kind, name), () -> follow(link)).setLayoutData(FormKit.fill());
		FormKit.link(row, WORDS.text("place.remove"), () -> perform.apply(new RemoveElements(List.of(link))))
				.setToolTipText(WORDS.text("place.remove.this", name));
	}

	private static void follow(Link link) {
		if (link.getDocument() != null) {
			Documents.open(link.getDocument(), link.getTarget());
		}
	}

	private void choose() {
		WorkContext.get().store().flatMap(store -> PlaceDialog.ask(column.getShell(), store)).ifPresent(this::add);
	}

	/** Adds a place; one that is there already stays as it is. */
	void add(PlaceChoice place) {
		List<SetLinks.Target> targets = new ArrayList<>(SetLinks.now(shown, place.kind()));
		if (targets.stream().noneMatch(target -> target.id().equals(place.target().id()))) {
			targets.add(place.target());
			perform.apply(new SetLinks(shown, place.kind(), targets));
		}
	}
}
