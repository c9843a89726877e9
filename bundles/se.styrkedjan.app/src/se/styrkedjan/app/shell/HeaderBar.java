package se.styrkedjan.app.shell;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

import jakarta.annotation.PostConstruct;
import se.styrkedjan.app.finder.FinderDialog;
import se.styrkedjan.app.place.Place;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** The bar at the top: where you are, the unit and year everything shows, and the field to find or do anything. */
public final class HeaderBar {

	private static final Messages TEXT = Messages.of(HeaderBar.class);

	private final WorkContext context = WorkContext.get();
	private Label place;
	private Combo unit;
	private Combo year;
	private Choices choices = Choices.NONE;
	/** The database whose plans have been read. */
	private Optional<Store> read = Optional.empty();
	/** Readings begun; the answer of any but the last is old. */
	private int asked;

	@PostConstruct
	void create(Composite parent, IWorkbenchWindow window) {
		Theme theme = Theme.current();
		theme.paint(parent, Tone.PANEL, Tone.TEXT);
		Composite row = theme.paint(new Composite(parent, SWT.NONE), Tone.PANEL, Tone.TEXT);
		var layout = FormKit.layout(4, Spacing.SMALL, Spacing.SMALL);
		layout.marginLeft = Spacing.SMALL;
		layout.marginRight = Spacing.SMALL;
		row.setLayout(layout);
		place = FormKit.line(row, "", TextStyle.HEADING, Tone.TEXT);
		place.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
		unit = combo(row, "header.unit", 260);
		year = combo(row, "header.year", 96);
		find(row, window);
		follow(window);
	}

	private Combo combo(Composite row, String name, int width) {
		Combo combo = new Combo(row, SWT.READ_ONLY);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = width;
		combo.setLayoutData(data);
		combo.setFont(Theme.current().font(TextStyle.BODY));
		combo.setToolTipText(TEXT.text(name));
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = TEXT.text(name);
			}
		});
		combo.addListener(SWT.Selection, e -> choose());
		return combo;
	}

	private void find(Composite row, IWorkbenchWindow window) {
		Button find = FormKit.button(row, TEXT.text("header.find"), () -> FinderDialog.open(window));
		Icons.follow(find, () -> Icons.small(Icon.SEARCH, Tone.SECONDARY), find::setImage);
		find.setFont(Theme.current().font(TextStyle.BODY));
	}

	private void follow(IWorkbenchWindow window) {
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				name(window);
			}
		});
		name(window);
		Runnable refresh = this::refresh;
		context.addListener(refresh);
		unit.addDisposeListener(e -> context.removeListener(refresh));
		refresh();
	}

	private void name(IWorkbenchWindow window) {
		Place.all().stream().filter(shown -> shown.isShown(window)).findFirst()
				.ifPresent(shown -> {
					place.setText(shown.name());
					place.requestLayout();
				});
	}

	/**
	 * Of a database that has just been opened the plans are read at once, since nothing can be shown before one is chosen;
	 * after each save they are read beside the user interface, which works on though there may be thousands.
	 */
	private void refresh() {
		int number = ++asked;
		Optional<Store> now = context.store();
		if (now.equals(read)) {
			now.ifPresent(store -> LongWork.run(TEXT.text("header.reading"), progress -> Choices.read(store),
					answer -> show(number, answer), HeaderBar::failed));
		} else {
			read = now;
			show(number, now.map(Choices::read).orElse(Choices.NONE));
		}
	}

	/** What is offered stays as it was; whoever opens something is told what is wrong with the database. */
	private static void failed(Throwable problem) {
		System.getLogger(HeaderBar.class.getName()).log(System.Logger.Level.WARNING, "plans could not be listed", problem);
	}

	private void show(int number, Choices answer) {
		if (number != asked || unit.isDisposed()) {
			return;
		}
		choices = answer;
		Choice valid = choices.nearest(context.choice());
		show(unit, choices.unitNames(), choices.indexOf(valid.unitId()));
		List<Integer> years = choices.years(valid.unitId());
		show(year, years.stream().map(String::valueOf).toList(), years.indexOf(valid.year()));
		context.choose(valid);
	}

	private static void show(Combo combo, List<String> items, int selected) {
		if (!items.equals(List.of(combo.getItems()))) {
			combo.setItems(items.toArray(String[]::new));
		}
		combo.select(selected);
		combo.setVisible(!items.isEmpty());
	}

	private void choose() {
		String unitId = choices.unitId(unit.getSelectionIndex());
		int chosenYear = year.getText().isEmpty() ? 0 : Integer.parseInt(year.getText());
		context.choose(choices.nearest(new Choice(unitId, unit.getText(), chosenYear)));
	}
}
