package se.styrkedjan.forms.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The headings of a report as a tree to choose in, with what can be done to them. */
final class SectionOutline {

	private static final Messages WORDS = Messages.of(SectionOutline.class);

	private final PlanContext context;
	private final TreeViewer viewer;
	private final Composite column;

	SectionOutline(Composite parent, PlanContext context, Consumer<Optional<Section>> onSelect) {
		this.context = context;
		column = new Composite(parent, SWT.NONE);
		column.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		Theme.current().paint(column, Tone.PANEL, Tone.TEXT);
		viewer = new TreeViewer(column, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		Theme.current().paint(viewer.getControl(), Tone.PANEL, Tone.TEXT);
		viewer.getControl().setLayoutData(FormKit.fillBoth());
		OnlyColumn.of(viewer.getTree());
		SectionContent content = new SectionContent();
		viewer.setUseHashlookup(true);
		viewer.setComparer(content);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new SectionLabels(viewer.getTree()));
		viewer.setAutoExpandLevel(AbstractTreeViewer.ALL_LEVELS);
		viewer.addSelectionChangedListener(event -> onSelect.accept(selected()));
		new SectionVerbs(viewer, this);
		new SectionDrag(viewer, this);
		Composite verbs = FormKit.row(column, 2);
		FormKit.button(verbs, WORDS.text("verb.new"), this::addAfter);
		FormKit.button(verbs, WORDS.text("verb.newBelow"), this::addBelow);
	}

	/** What a heading is called; a standard heading without words by its place. */
	static String name(Section section) {
		String heading = section.getHeading();
		return heading == null || heading.isBlank() ? Vocabulary.of(section.getRole()) : heading;
	}

	PlanContext context() {
		return context;
	}

	void show(List<Section> sections) {
		Optional<Section> before = selected();
		Object[] open = viewer.getExpandedElements();
		boolean same = sections.equals(viewer.getInput());
		viewer.setInput(sections);
		if (same) {
			viewer.setExpandedElements(open);
		}
		before.filter(section -> Reports.around(section).isPresent()).or(() -> sections.stream().findFirst())
				.ifPresent(this::select);
	}

	Optional<Section> selected() {
		return Optional.ofNullable((Section) viewer.getStructuredSelection().getFirstElement());
	}

	void select(Section section) {
		viewer.setSelection(new StructuredSelection(section), true);
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}

	/** Adds a heading after the chosen one, or first when there is none. */
	void addAfter() {
		Section created = SectionChange.create("");
		Optional<Report> report = Reports.of(context.plan(), context.period());
		selected().map(section -> new SectionChange(section).addedAfter(created))
				.or(() -> report.map(owner -> SectionVerbs.added(owner, created)))
				.filter(operation -> context.perform(operation).isEmpty())
				.ifPresent(operation -> context.reveal(created));
	}

	/** Adds a heading under the chosen one. */
	void addBelow() {
		Section created = SectionChange.create("");
		selected().map(section -> new SectionChange(section).addedBelow(created))
				.filter(operation -> context.perform(operation).isEmpty())
				.ifPresent(operation -> context.reveal(created));
	}
}
