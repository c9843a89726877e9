package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.earlier.EarlierText;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Tone;

/** The panel under a table: the running text of the chosen row, and beside it what was said before. */
public final class DetailPanel {

	private static final Messages WORDS = Messages.of(DetailPanel.class);

	private final ScrollPage page;
	private final Composite content;
	private final Composite head;
	private final Label heading;
	private final Label explanation;
	private final Composite columns;
	private final MarkupBinding text;
	private final EarlierText earlier;
	private final Label nothing;
	private final String label;
	private Optional<DetailTabs> tabs = Optional.empty();

	/**
	 * An empty panel.
	 *
	 * @param parent  what it stands in
	 * @param context where operations are made
	 * @param label   label of the running text
	 */
	public DetailPanel(Composite parent, PlanContext context, String label) {
		this.label = label;
		page = new ScrollPage(parent);
		content = page.content();
		content.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		nothing = FormKit.secondary(content, WORDS.text("detail.nothing"));
		head = FormKit.row(content, 2);
		heading = FormKit.text(head, "", TextStyle.STRONG, Tone.TEXT);
		explanation = FormKit.secondary(content, "");
		columns = new Composite(content, SWT.NONE);
		columns.setBackground(content.getBackground());
		var layout = FormKit.layout(2, Spacing.MEDIUM, 0);
		layout.makeColumnsEqualWidth = true;
		columns.setLayout(layout);
		columns.setLayoutData(FormKit.fill());
		text = new MarkupBinding(columns, label, context);
		text.field().setLayoutData(top());
		earlier = new EarlierText(columns, context, text);
		earlier.control().setLayoutData(top());
		showNothing();
	}

	private static GridData top() {
		return new GridData(SWT.FILL, SWT.BEGINNING, true, false);
	}

	/** Offers other views of the chosen row beside its text; the listener is told whether one of them is chosen. */
	void offer(List<DetailView> views, Consumer<Boolean> onView) {
		tabs = views.isEmpty() ? Optional.empty() : Optional.of(new DetailTabs(columns, label, views, onView));
		tabs.ifPresent(DetailTabs::showNothing);
	}

	/** Shows a row in the other views too. */
	void showViews(int row) {
		tabs.ifPresent(shown -> shown.show(row));
	}

	/** Offers to fold the panel. */
	void onFold(String verb, Runnable fold) {
		FormKit.link(head, verb, fold);
	}

	/** The widget. */
	public ScrollPage control() {
		return page;
	}

	/** A place for what else a page shows of the chosen row, above the texts. */
	public Composite content() {
		return content;
	}

	/** Shows that no row is chosen; what was typed is committed. */
	public void showNothing() {
		text.commit();
		heading.setText("");
		reveal(false);
	}

	private void reveal(boolean something) {
		Shown.when(!something, nothing);
		Shown.when(something, explanation);
		if (tabs.isEmpty()) {
			Shown.when(something, columns);
		} else if (!something) {
			tabs.get().showNothing();
		}
	}

	/** Shows the text of a row; what was typed for another is committed to that one. */
	public void show(Detail detail) {
		reveal(true);
		heading.setText(detail.heading().replace("&", "&&"));
		explanation.setText(detail.explanation().replace("&", "&&"));
		Shown.when(!detail.explanation().isEmpty(), explanation);
		text.bind(detail.text());
		earlier.show(detail.earlier());
		heading.requestLayout();
	}

	/** Makes an operation of what is typed. */
	public void commit() {
		text.commit();
	}

	/** Puts the focus in the text; false when no row is chosen. */
	public boolean setFocus() {
		if (!heading.getText().isEmpty()) {
			tabs.ifPresent(DetailTabs::chooseText);
		}
		return columns.getVisible() && text.field().control().setFocus();
	}
}
