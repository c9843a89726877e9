package se.styrkedjan.processes.create;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.process.Dictionary;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.processes.open.CurrentDictionary;
import se.styrkedjan.processes.open.ProcessOpening;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;

/** Asks for name, kind, owner and lanes of a new process, and opens it. */
public final class NewProcessDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(NewProcessDialog.class);
	private static final int WIDTH = 520;
	private static final int LINES = 5;

	private final Dictionary dictionary = CurrentDictionary.get();
	private Field<Text> name;
	private Field<Combo> kind;
	private Field<Combo> owner;
	private Field<Text> lanes;
	private ProcessDraft draft;

	private NewProcessDialog(Shell parent) {
		super(parent, new Form(WORDS.text("title"), WORDS.text("create"), WIDTH));
	}

	/** Asks in a window, and opens what was made in its place. */
	public static void open(IWorkbenchWindow window) {
		NewProcessDialog dialog = new NewProcessDialog(window.getShell());
		WorkContext.get().store().filter(store -> dialog.open() == OK)
				.ifPresent(store -> make(store, dialog.draft, window));
	}

	private static void make(Store store, ProcessDraft draft, IWorkbenchWindow window) {
		Process process = draft.make(CurrentDictionary.get(), WorkContext.get().choice().unitId());
		List<EditingSession> sessions = WorkContext.get().workspace().map(work -> work.sessions()).orElse(List.of());
		Set<String> open = sessions.stream().map(EditingSession::documentId).collect(Collectors.toSet());
		NewProcess saving = new NewProcess(store, UserPreferences.name());
		LongWork.run(WORDS.text("saving"), progress -> {
			saving.save(process, WORDS.text("landscape"), open);
			return process;
		}, saved -> show(saved, sessions, window),
				error -> Alert.tell(window.getShell(), StoreProblem.text(error)));
	}

	/** A landscape that is open gets the process there. */
	private static void show(Process process, List<EditingSession> sessions, IWorkbenchWindow window) {
		sessions.stream().filter(session -> session.root() instanceof Landscape).findFirst()
				.ifPresent(session -> session.execute(new AddElement(session.root(),
						ProcessPackage.Literals.LANDSCAPE__ENTRIES, NewProcess.entry(process))));
		WorkContext.get().changed();
		try {
			ProcessOpening.open(
					PlatformUI.getWorkbench().showPerspective("se.styrkedjan.processes.perspective", window),
					ProcessOpening.input(process.getId(), DocumentKind.PROCESS, process.getName()), "");
		} catch (WorkbenchException e) {
			throw new IllegalStateException("se.styrkedjan.processes.perspective", e);
		}
	}

	@Override
	protected void fill(Composite area) {
		FormKit.heading(area, WORDS.text("title"));
		name = new Field<>(area, WORDS.text("name"), box -> new Text(box, SWT.BORDER)).help(WORDS.text("name.help"));
		name.control().addListener(SWT.Modify, event -> check());
		kind = new Field<>(area, WORDS.text("kind"), box -> new Combo(box, SWT.READ_ONLY));
		Arrays.stream(ProcessKind.values()).map(Wording.current()::literal).forEach(kind.control()::add);
		kind.control().select(ProcessKind.MAIN.ordinal());
		owner = new Field<>(area, WORDS.text("owner"), box -> new Combo(box, SWT.DROP_DOWN))
				.help(WORDS.text("owner.help"));
		owner.control()
				.setItems(dictionary.of(Kind.ROLE).stream().map(DictionaryEntry::name).toArray(String[]::new));
		createLanes(area);
	}

	private void createLanes(Composite area) {
		lanes = new Field<>(area, WORDS.text("lanes"), box -> {
			Text text = new Text(box, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
			GridData data = FormKit.fill();
			data.heightHint = LINES * text.getLineHeight();
			text.setLayoutData(data);
			return text;
		}).help(WORDS.text("lanes.help"));
		lanes.control().addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		Field<Combo> known = new Field<>(area, WORDS.text("lanes.add"), box -> new Combo(box, SWT.READ_ONLY));
		known.control().setItems(ProcessDraft.doers(dictionary).toArray(String[]::new));
		known.control().addListener(SWT.DefaultSelection, event -> add(known.control()));
		FormKit.button(area, WORDS.text("lanes.addButton"), () -> add(known.control()));
	}

	private void add(Combo known) {
		if (known.getSelectionIndex() >= 0 && !lines().contains(known.getText())) {
			String before = lanes.control().getText();
			lanes.control().setText(before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + known.getText());
		}
	}

	private List<String> lines() {
		return lanes.control().getText().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
	}

	private Optional<String> check() {
		Optional<String> problem = name.control().getText().isBlank() ? Optional.of(WORDS.text("name.wanted"))
				: Optional.empty();
		name.complain(problem);
		return problem;
	}

	@Override
	protected void okPressed() {
		if (check().isPresent()) {
			fit();
			name.control().setFocus();
			return;
		}
		draft = new ProcessDraft(name.control().getText().strip(),
				ProcessKind.values()[kind.control().getSelectionIndex()], owner.control().getText().strip(), lines());
		super.okPressed();
	}
}
