package se.styrkedjan.processes.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.process.LinkTargets.Found;
import se.styrkedjan.forms.table.Chooser;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.DraggedElement;
import se.styrkedjan.ui.process.ElementDrag;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Goals, indicators, risks and controls by kind and words: each can be dragged to a map, or linked by Enter or a button. */
final class TargetList extends Composite {

	private static final Messages WORDS = Messages.of(TargetList.class);

	/** What is listed. */
	private enum Kind {
		ALL, GOAL, INDICATOR, RISK, CONTROL;

		boolean holds(LinkKind kind) {
			return this == ALL || name().equals(kind.name());
		}
	}

	private static final Comparator<Found> ORDER = Comparator
			.<Found>comparingInt(each -> Kind.valueOf(each.kind().name()).ordinal()).thenComparing(
					each -> each.target().label(), new SwedishOrder());

	private final Chooser<Kind> kind;
	private final Text filter;
	private final Table table;
	private final Label note;
	private List<Found> all = List.of();
	private List<Found> shown = List.of();

	/** @param onLink is given what is to be linked to what is chosen on the map */
	TargetList(Composite parent, Consumer<Found> onLink) {
		super(parent, SWT.NONE);
		Theme.current().paint(this, Tone.BACKGROUND, Tone.TEXT);
		setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		Composite head = FormKit.row(this, 2);
		kind = new Chooser<>(head, WORDS.text("kind"), Arrays.asList(Kind.values()), TargetList::word)
				.onChoice(each -> show());
		filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(WORDS.text("filter"));
		filter.setLayoutData(FormKit.fill());
		filter.addListener(SWT.Modify, event -> show());
		filter.addListener(SWT.KeyDown, this::down);
		table = Theme.current().paint(new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), Tone.BACKGROUND,
				Tone.TEXT);
		table.setLayoutData(FormKit.fillBoth());
		OnlyColumn.of(table);
		table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(onLink));
		table.addListener(SWT.MouseMove, this::tip);
		ElementDrag.from(table, () -> chosen().map(Found::target)
				.map(target -> new DraggedElement(target.document(), target.id())));
		note = FormKit.secondary(this, "");
		FormKit.button(this, WORDS.text("link"), () -> chosen().ifPresent(onLink));
		FormKit.secondary(this, WORDS.text("help"));
	}

	private static String word(Kind kind) {
		return WORDS.text("kind." + kind);
	}

	/** Lists other targets. */
	void offer(List<Found> targets) {
		all = targets.stream().sorted(ORDER).toList();
		show();
	}

	/** Says something in place of rows. */
	void say(String text) {
		note.setText(text.replace("&", "&&"));
		Shown.when(!text.isEmpty(), note);
		layout();
	}

	private void show() {
		Optional<Found> before = chosen();
		List<String> wanted = List.of(filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
		shown = all.stream().filter(each -> kind.chosen().holds(each.kind()))
				.filter(each -> wanted.stream().allMatch(line(each).toLowerCase(Locale.ROOT)::contains)).toList();
		table.removeAll();
		shown.forEach(each -> new TableItem(table, SWT.NONE).setText(line(each)));
		table.setSelection(Math.max(0, before.map(shown::indexOf).orElse(0)));
		say(shown.isEmpty() ? WORDS.text(all.isEmpty() ? "nothing" : "noMatch") : "");
	}

	private static String line(Found each) {
		return WORDS.text("row", WORDS.text("row." + each.kind()), each.target().label(), each.where());
	}

	/** A row has no room for a long goal. */
	private void tip(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String text = item == null ? null : item.getText().replace("&", "&&");
		if (!Objects.equals(text, table.getToolTipText())) {
			table.setToolTipText(text);
		}
	}

	/** From the words straight to the first that fits. */
	private void down(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
			event.doit = false;
			table.setFocus();
		}
	}

	private Optional<Found> chosen() {
		int row = table.getSelectionIndex();
		return row < 0 || row >= shown.size() ? Optional.empty() : Optional.of(shown.get(row));
	}

	/** What is listed now. */
	List<Found> shown() {
		return shown;
	}

	@Override
	public boolean setFocus() {
		return filter.setFocus();
	}
}
