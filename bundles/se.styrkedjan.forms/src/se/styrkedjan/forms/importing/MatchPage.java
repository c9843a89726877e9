package se.styrkedjan.forms.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.LongWork;

/** Shows where each document goes, and lets the user overrule what its goals, indicators and activities are taken for. */
final class MatchPage extends WizardPage {

	private static final Messages WORDS = Messages.of(MatchPage.class);

	private final ImportFiles files;
	private final Store store;
	private final Map<Draft, Destination> destinations = new HashMap<>();
	private final Map<Draft, Decision> decisions = new HashMap<>();
	private final Map<Draft, String> keys = new HashMap<>();
	private final MatchGrid model = new MatchGrid(this::tell);
	private List<ImportFiles.Entry> readable = List.of();
	private Field<Combo> file;
	private Label words;
	private EditableGrid grid;

	MatchPage(ImportFiles files, Store store) {
		super("match");
		this.files = files;
		this.store = store;
		setTitle(WORDS.text("match.title"));
		setDescription(WORDS.text("match.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		file = new Field<>(area, WORDS.text("review.file"), box -> new Combo(box, SWT.READ_ONLY));
		file.control().addListener(SWT.Selection, event -> show(file.control().getSelectionIndex()));
		words = FormKit.body(area, "");
		grid = new EditableGrid(area, WORDS.text("match.title"), model);
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			begin();
		}
	}

	/** Finds the destinations of drafts that are new or have another unit or year since the last time. */
	private void begin() {
		readable = files.readable();
		file.control().setItems(
				readable.stream().map(entry -> String.valueOf(entry.file().getFileName())).toArray(String[]::new));
		List<Draft> missing = drafts().stream().filter(draft -> !key(draft).equals(keys.get(draft))).toList();
		setPageComplete(missing.isEmpty());
		show(0);
		missing.forEach(this::find);
	}

	private List<Draft> drafts() {
		return readable.stream().map(ImportFiles.Entry::draft).flatMap(Optional::stream).toList();
	}

	private static String key(Draft draft) {
		return draft.plan().getUnitName() + '/' + draft.plan().getYear();
	}

	private void find(Draft draft) {
		Plan copy = draft.toSave();
		String key = key(draft);
		LongWork.run(WORDS.text("match.finding"), progress -> Destination.find(store, copy),
				found -> found(draft, key, found), this::fail);
	}

	private void found(Draft draft, String key, Destination found) {
		keys.put(draft, key);
		destinations.put(draft, found);
		decisions.put(draft, new Decision(found.matches()));
		if (!getControl().isDisposed()) {
			show(Math.max(0, file.control().getSelectionIndex()));
		}
	}

	private void fail(Throwable error) {
		setErrorMessage(StoreProblem.text(error).what());
	}

	private void show(int index) {
		file.control().select(index);
		Draft draft = drafts().get(index);
		Decision decision = isFollower(draft) ? null : decisions.get(draft);
		model.show(decision == null ? new Decision(List.of()) : decision);
		tell();
		grid.refresh();
		Shown.when(model.rowCount() > 0, grid);
	}

	/** Says where the document goes, and how much there is to look at. */
	private void tell() {
		String where = destinationWords(drafts().get(file.control().getSelectionIndex()));
		long look = model.unsure() + model.fresh();
		words.setText(look == 0 ? where : where + ' ' + WORDS.text("match.look", model.unsure(), model.fresh()));
		words.requestLayout();
		showRefused();
	}

	/** A document that cannot go into its plan is told of before anything is saved, whichever document is looked at. */
	private void showRefused() {
		Optional<String> refused = drafts().stream().filter(draft -> refusal(draft).isPresent()).findFirst()
				.map(draft -> WORDS.text("match.refused", String.valueOf(draft.file().getFileName()),
						Wording.current().of(refusal(draft).orElseThrow())));
		setErrorMessage(refused.orElse(null));
		setPageComplete(refused.isEmpty() && drafts().stream().allMatch(destinations::containsKey));
	}

	private Optional<Refusal> refusal(Draft draft) {
		return Optional.ofNullable(destinations.get(draft)).flatMap(found -> found.locks().refusal());
	}

	/** Whether an earlier draft goes into the same plan, so that this one is matched with what that leaves. */
	private boolean isFollower(Draft draft) {
		return drafts().stream().takeWhile(other -> other != draft).anyMatch(other -> key(other).equals(key(draft)));
	}

	private String destinationWords(Draft draft) {
		if (isFollower(draft)) {
			return WORDS.text("match.follower");
		}
		Destination destination = destinations.get(draft);
		if (destination == null) {
			return WORDS.text("match.finding");
		}
		return destination.sameYear().map(info -> into(info, destination))
				.or(() -> destination.otherYear().map(info -> WORDS.text("match.continues", name(info))))
				.orElseGet(() -> alone(draft.plan().getUnitName(), destination));
	}

	private static String into(DocumentInfo info, Destination destination) {
		String words = WORDS.text("match.into", name(info));
		return destination.locks().planned() ? words + ' ' + WORDS.text("match.planned") : words;
	}

	private static String alone(String unit, Destination destination) {
		String words = WORDS.text("match.alone", unit);
		return destination.similar().map(other -> words + ' ' + WORDS.text("match.similar", other)).orElse(words);
	}

	private static String name(DocumentInfo info) {
		return info.unitName() + ' ' + info.year();
	}

	/** What is to be saved, in order. */
	List<ImportSaving.Job> jobs() {
		List<ImportSaving.Job> jobs = new ArrayList<>();
		for (ImportFiles.Entry entry : readable) {
			Draft draft = entry.draft().orElseThrow();
			Optional<Decision> decision = isFollower(draft) ? Optional.empty()
					: Optional.ofNullable(decisions.get(draft)).filter(made -> destinations.get(draft).isKnownUnit());
			jobs.add(new ImportSaving.Job(draft.toSave(), String.valueOf(entry.file().getFileName()), decision));
		}
		return jobs;
	}
}
