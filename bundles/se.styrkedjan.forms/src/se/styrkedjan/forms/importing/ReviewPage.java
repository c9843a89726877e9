package se.styrkedjan.forms.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Shows what was read beside the findings and the source, and lets the user correct it; nothing is saved. */
final class ReviewPage extends WizardPage {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(ReviewPage.class);
	private static final int[] ACROSS = {34, 66};
	private static final int[] DOWN = {62, 38};
	private static final int FIELDS = 4;
	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2100;

	private final ImportFiles files;
	private List<ImportFiles.Entry> readable = List.of();
	private ImportFiles.Entry shown;
	private Draft shownDraft;
	private Field<Combo> file;
	private Field<Combo> type;
	private Field<Text> year;
	private Field<Text> unit;
	private ReviewTree tree;
	private ReviewTabs tabs;
	private SourcePane source;
	private boolean choosing;

	ReviewPage(ImportFiles files) {
		super("review");
		this.files = files;
		setTitle(WORDS.text("review.title"));
		setDescription(WORDS.text("review.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		makeHead(area);
		SashForm across = sash(area, SWT.HORIZONTAL);
		Composite left = FormKit.column(across, 0);
		tree = new ReviewTree(left, this::chooseInTree);
		SashForm down = sash(across, SWT.VERTICAL);
		Composite upper = FormKit.column(down, 0);
		tabs = new ReviewTabs(upper, this::chooseInTable, this::chooseLine);
		source = new SourcePane(FormKit.column(down, Spacing.TINY));
		down.setWeights(DOWN);
		across.setWeights(ACROSS);
		files.addListener(this::filesChanged);
		UndoKeys.install(area, () -> shownDraft.session());
		setControl(area);
	}

	private static SashForm sash(Composite parent, int style) {
		SashForm sash = new SashForm(parent, style | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		sash.setSashWidth(Spacing.SMALL);
		Theme.current().paint(sash, Tone.BACKGROUND, Tone.TEXT);
		return sash;
	}

	private void makeHead(Composite area) {
		Composite head = FormKit.row(area, FIELDS);
		file = new Field<>(head, WORDS.text("review.file"), box -> new Combo(box, SWT.READ_ONLY));
		type = new Field<>(head, WORDS.text("review.type"), box -> new Combo(box, SWT.READ_ONLY));
		type.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
		year = new Field<>(head, WORDS.text("review.year"), box -> new Text(box, SWT.BORDER));
		year.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
		unit = new Field<>(head, WORDS.text("review.unit"), box -> new Text(box, SWT.BORDER));
		file.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		unit.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		Arrays.stream(DocumentType.values()).map(one -> Vocabulary.longName(Period.valueOf(one.name())))
				.forEach(type.control()::add);
		file.control().addListener(SWT.Selection, event -> show(readable.get(file.control().getSelectionIndex())));
		type.control().addListener(SWT.Selection, event -> changeType());
		year.control().addListener(SWT.FocusOut, event -> commitHead());
		unit.control().addListener(SWT.FocusOut, event -> commitHead());
		year.control().addListener(SWT.Modify, event -> check());
		unit.control().addListener(SWT.Modify, event -> check());
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			filesChanged();
		}
		super.setVisible(visible);
	}

	private void filesChanged() {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		readable = files.readable();
		file.control().setItems(readable.stream().map(entry -> String.valueOf(entry.file().getFileName()))
				.toArray(String[]::new));
		if (readable.isEmpty()) {
			setPageComplete(false);
		} else {
			show(readable.contains(shown) ? shown : readable.getFirst());
		}
	}

	private void show(ImportFiles.Entry entry) {
		shown = entry;
		file.control().select(readable.indexOf(entry));
		Draft draft = entry.draft().orElseThrow();
		if (draft != shownDraft) {
			shownDraft = draft;
			type.control().select(DocumentType.valueOf(draft.period().name()).ordinal());
			showHead();
			tree.show(draft.plan());
			tabs.show(draft);
			source.show(draft.lines());
			draft.session().addListener(new SessionListener() {
				@Override
				public void stateChanged() {
					corrected(draft);
				}
			});
		}
		check();
	}

	private void showHead() {
		Plan plan = shownDraft.plan();
		year.control().setText(String.valueOf(plan.getYear()));
		unit.control().setText(plan.getUnitName() == null ? "" : plan.getUnitName());
	}

	private void corrected(Draft draft) {
		if (draft == shownDraft && !getControl().isDisposed()) {
			tree.refresh();
			tabs.refresh();
		}
	}

	/** Another type reads the document anew, since its tables mean something else. */
	private void changeType() {
		DocumentType chosen = DocumentType.values()[type.control().getSelectionIndex()];
		if (chosen.name().equals(shownDraft.period().name())) {
			return;
		}
		if (shownDraft.isCorrected() && !mayLose()) {
			type.control().select(DocumentType.valueOf(shownDraft.period().name()).ordinal());
			return;
		}
		files.read(shown, new ImportOptions(chosen, unit.control().getText(), year().orElse(null)));
	}

	private boolean mayLose() {
		return Alert.ask(getShell(),
				new AlertText(Alert.Kind.QUESTION, WORDS.text("review.reread"), WORDS.text("review.lose"), ""),
				WORDS.text("review.read"), WORDS.text("review.keep")) == 0;
	}

	private Optional<Integer> year() {
		String typed = year.control().getText().strip();
		return typed.matches("\\d{4}") ? Optional.of(Integer.parseInt(typed)).filter(ReviewPage::isYear)
				: Optional.empty();
	}

	private static boolean isYear(int number) {
		return number >= FIRST_YEAR && number <= LAST_YEAR;
	}

	private void check() {
		boolean named = !unit.control().getText().isBlank();
		year.complain(year().isPresent() ? Optional.empty() : Optional.of(WORDS.text("review.yearWanted")));
		unit.complain(named ? Optional.empty() : Optional.of(WORDS.text("review.unitWanted")));
		setPageComplete(year().isPresent() && named && !readable.isEmpty() && !files.isReading());
	}

	/** Takes unit and year, and a cell that is being typed in; answers false when that is refused. */
	boolean commit() {
		commitHead();
		return tabs.commit();
	}

	private void commitHead() {
		Plan plan = shownDraft.plan();
		String name = unit.control().getText().strip();
		int number = year().orElse(plan.getYear());
		if (!name.equals(plan.getUnitName()) || number != plan.getYear()) {
			shownDraft.perform(new CompositeOperation("setFeature",
					List.of(new SetFeature(plan, MODEL.getPlan_UnitName(), name),
							new SetFeature(plan, MODEL.getPlan_Year(), number))));
		}
	}

	private void chooseInTree(EObject element) {
		choose(() -> tabs.reveal(element), element);
	}

	private void chooseInTable(EObject element) {
		choose(() -> tree.choose(element), element);
	}

	/** Lets one view follow the other without an echo. */
	private void choose(Runnable other, EObject element) {
		if (!choosing) {
			choosing = true;
			other.run();
			shownDraft.line(element).ifPresent(source::mark);
			choosing = false;
		}
	}

	private void chooseLine(int line) {
		source.mark(line);
		choosing = true;
		shownDraft.elementAt(line).ifPresent(tree::choose);
		choosing = false;
	}
}
