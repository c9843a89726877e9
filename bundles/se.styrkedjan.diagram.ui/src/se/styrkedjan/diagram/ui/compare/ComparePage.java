package se.styrkedjan.diagram.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.design.versions.ChangeWords;
import se.styrkedjan.design.versions.Comparison;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.diagram.ui.reading.ReadingPage;
import se.styrkedjan.editing.process.ProcessChange;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A comparison to look at: the legend, the map with its marks, and the list. What is chosen in one is chosen in both. */
public final class ComparePage {

	private static final Messages WORDS = Messages.of(ComparePage.class);

	private final Composite control;
	private final Comparison comparison;
	private final ChangeWords words = new ChangeWords(Language.current());
	private final ReadingPage map;
	private final RowTable<ChangeRow> list;
	private final List<ChangeRow> rows;

	/** A page that fills a composite; the sheet is that of the comparison. */
	public ComparePage(Composite parent, Comparison comparison, Sheet sheet, DiagramPage.Company company) {
		this.comparison = comparison;
		control = Theme.current().paint(new Composite(parent, SWT.NONE), Tone.BACKGROUND, Tone.TEXT);
		control.setLayout(FormKit.layout(1, 0, 0));
		Composite head = FormKit.column(control, 0);
		head.setLayout(FormKit.layout(1, 0, Spacing.SMALL));
		Legend.of(head, comparison.versions().counts(), words);
		SashForm parts = new SashForm(control, SWT.VERTICAL);
		parts.setLayoutData(FormKit.fillBoth());
		map = new ReadingPage(parts, sheet, new DiagramPage.Company(company.opening(), company.verbs(), this::about));
		rows = ChangeRow.of(comparison, words);
		list = new RowTable<>(parts, WORDS.text("list"),
				List.of(RowTable.Column.words(WORDS.text("list.change"), 2, row -> row.word(words)),
						RowTable.Column.words(WORDS.text("list.how"), 7, ChangeRow::text)),
				row -> map.setFocus());
		list.show(rows);
		list.onChoice(this::showOnMap);
		parts.setWeights(2, 1);
		map.onSelection(this::showInList);
	}

	/** What has become of what a view shows, for tips and screen readers. */
	private String about(View view) {
		return change(view).map(words::of).orElse("");
	}

	private Optional<ProcessChange> change(View view) {
		return view.getTarget() instanceof Element element
				? Optional.ofNullable(comparison.versions().byElement().get(element.getId()))
				: Optional.empty();
	}

	private void showOnMap(ChangeRow row) {
		List<? extends View> views = comparison.live().edgeOf(row.element()).map(List::<View>of)
				.or(() -> comparison.live().viewOf(row.element()).map(List::<View>of)).orElse(List.of());
		map.select(views);
	}

	private void showInList(List<View> selected) {
		Element chosen = selected.size() == 1 && selected.getFirst().getTarget() instanceof Element element ? element : null;
		boolean shown = list.chosen().filter(row -> row.element() == chosen).isPresent();
		if (!shown && !list.control().isFocusControl()) {
			list.choose(row -> Objects.equals(row.element(), chosen));
		}
	}

	/** The whole page. */
	public Composite control() {
		return control;
	}

	/** The map. */
	public ReadingPage map() {
		return map;
	}

	/** The list. */
	public RowTable<?> list() {
		return list;
	}

	/** How many changes are told. */
	public int changes() {
		return rows.size();
	}

	/** Puts the focus where reading begins: in the list, or on the map when nothing differs. */
	public void setFocus() {
		if (rows.isEmpty()) {
			map.setFocus();
		} else {
			list.setFocus();
		}
	}
}
