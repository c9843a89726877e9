package se.styrkedjan.forms.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.forms.plan.PageTabs;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Tabs over the running text of the chosen row and other views of it; the chosen one stays chosen from row to row. */
final class DetailTabs {

	private static final Messages WORDS = Messages.of(DetailTabs.class);
	private static final int NOTHING = -1;

	private final Composite content;
	private final Control text;
	private final List<DetailView> views;
	private final Map<DetailView, Control> made = new HashMap<>();
	private final PageTabs tabs;
	private final Consumer<Boolean> onChoice;
	private int row = NOTHING;

	/** Tabs; the listener is told whether another view than the text is chosen. */
	DetailTabs(Control text, String textName, List<DetailView> views, Consumer<Boolean> onChoice) {
		this.onChoice = onChoice;
		this.text = text;
		this.views = List.copyOf(views);
		content = text.getParent();
		List<String> titles = new ArrayList<>(List.of(textName));
		views.forEach(view -> titles.add(view.title()));
		tabs = new PageTabs(content, WORDS.text("detail.tabs"), titles, this::choose);
		tabs.setLayoutData(FormKit.fill());
		tabs.moveAbove(text);
		Theme.current().paint(tabs, Tone.BACKGROUND, Tone.SECONDARY);
	}

	/** Shows a row that has an element. */
	void show(int shown) {
		row = shown;
		update();
	}

	/** Shows that no row is chosen. */
	void showNothing() {
		row = NOTHING;
		update();
	}

	/** Brings the running text to the front. */
	void chooseText() {
		choose(0);
	}

	private void choose(int index) {
		tabs.select(index);
		onChoice.accept(index > 0);
		update();
	}

	private void update() {
		boolean something = row != NOTHING;
		int chosen = tabs.selected() - 1;
		Shown.when(something, tabs);
		Shown.when(something && chosen < 0, text);
		for (int i = 0; i < views.size(); i++) {
			boolean seen = something && i == chosen;
			Control control = seen ? made.computeIfAbsent(views.get(i), view -> view.create(content)) : made.get(views.get(i));
			if (control != null) {
				Shown.when(seen, control);
			}
			if (seen) {
				views.get(i).show(row);
			}
		}
	}
}
