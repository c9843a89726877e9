package se.styrkedjan.processes.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.processes.create.NewProcessDialog;
import se.styrkedjan.processes.open.ProcessOpening;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** All processes and maps, to look among and open; or how to begin when there are none. */
public final class ProcessNavigatorView extends ViewPart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.processes.navigator";

	private static final Messages WORDS = Messages.of(ProcessNavigatorView.class);

	private final Runnable follower = this::read;
	private final OwnEditors editors = new OwnEditors(this::showLandscape);
	private List<MapGroup> groups = List.of();
	private Composite area;
	private Text filter;
	private Label hint;
	private MapTree tree;

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		Theme.current().paint(parent, Tone.PANEL, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(WORDS.text("filter"));
		filter.setLayoutData(FormKit.fill());
		filter.addListener(SWT.Modify, event -> show());
		hint = FormKit.secondary(parent, "");
		FormKit.button(parent, WORDS.text("new"), this::create);
		tree = new MapTree(parent, this::open, new MapRemoval(() -> getSite().getPage())::ask);
		WorkContext.get().addListener(follower);
		getSite().getWorkbenchWindow().addPerspectiveListener(editors);
		read();
	}

	private void read() {
		Optional<Store> store = WorkContext.get().store();
		Choice choice = WorkContext.get().choice();
		store.ifPresent(open -> LongWork.run(WORDS.text("reading"), progress -> MapGroups.of(open, choice), this::found,
				error -> Alert.tell(area.getShell(), StoreProblem.text(error))));
	}

	private void found(List<MapGroup> read) {
		if (!area.isDisposed() && !read.equals(groups)) {
			boolean first = groups.isEmpty();
			groups = read;
			show();
			if (first) {
				showLandscape();
			}
		} else if (!area.isDisposed()) {
			tell();
		}
	}

	/** The place begins with the map of all processes, unless a process is open already. */
	private void showLandscape() {
		boolean open = OwnEditors.isShown(getSite().getPage());
		groups.stream().flatMap(group -> group.entries().stream())
				.filter(entry -> !open && entry.kind() == DocumentKind.LANDSCAPE).findFirst().ifPresent(this::open);
	}

	private void show() {
		tree.show(groups, filter.getText());
		tell();
	}

	private void tell() {
		String words = groups.isEmpty() ? WORDS.text("empty") : tree.isEmpty() ? WORDS.text("noMatch") : "";
		hint.setText(words);
		Shown.when(!words.isEmpty(), hint);
		hint.requestLayout();
		Shown.when(!groups.isEmpty(), filter);
		Shown.when(!tree.isEmpty(), tree.control());
	}

	private void open(MapEntry entry) {
		ProcessOpening.open(getSite().getPage(),
				ProcessOpening.input(entry.documentId(), entry.kind(), entry.title()), "");
	}

	private void create() {
		NewProcessDialog.open(getSite().getWorkbenchWindow());
	}

	@Override
	public void setFocus() {
		(tree.isEmpty() ? filter : tree.control()).setFocus();
	}

	@Override
	public void dispose() {
		WorkContext.get().removeListener(follower);
		getSite().getWorkbenchWindow().removePerspectiveListener(editors);
		super.dispose();
	}
}
