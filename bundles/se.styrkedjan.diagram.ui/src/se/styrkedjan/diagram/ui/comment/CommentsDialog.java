package se.styrkedjan.diagram.ui.comment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** Lists the comments of a diagram: goes to their figures, says that they are dealt with, and removes them. */
final class CommentsDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(CommentsDialog.class);

	private final Sheet sheet;
	private final Comments comments;
	private CommentTable table;
	private Label whole;
	private Button edit;
	private Button turn;
	private Button remove;
	private Comment chosen;
	private Optional<Comment> first = Optional.empty();

	CommentsDialog(Shell parent, Sheet sheet) {
		super(parent);
		this.sheet = sheet;
		comments = new Comments(sheet);
	}

	/** Lists them with one of them chosen; answers the one to go to, if any. */
	Optional<Comment> choose(Comment comment) {
		first = Optional.of(comment);
		open();
		return Optional.ofNullable(chosen);
	}

	/** Lists them, with one on the given views chosen if there is any; answers the one to go to, if any. */
	Optional<Comment> choose(List<View> views) {
		first = comments.all().stream().filter(comment -> comments.figure(comment).filter(views::contains).isPresent())
				.findFirst();
		open();
		return Optional.ofNullable(chosen);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("list.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		table = new CommentTable(area, comments);
		table.control().addListener(SWT.Selection, event -> selected());
		table.control().addListener(SWT.DefaultSelection, event -> okPressed());
		table.control().addListener(SWT.KeyDown, this::key);
		whole = FormKit.body(area, "");
		Composite row = FormKit.row(area, 3);
		edit = FormKit.button(row, WORDS.text("edit"), () -> table.selected().ifPresent(this::edit));
		turn = FormKit.button(row, WORDS.text("resolve"), () -> change(Comments::turn));
		remove = FormKit.button(row, WORDS.text("remove"), () -> change(Comments::remove));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("close"), false);
		createButton(parent, IDialogConstants.OK_ID, WORDS.text("go"), true);
		table.refresh();
		first.ifPresent(table::select);
		selected();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL) {
			change(Comments::remove);
		} else if (event.keyCode == SWT.F2) {
			table.selected().ifPresent(this::edit);
		}
	}

	private void edit(Comment comment) {
		String signature = WORDS.text("signed", Comments.author(comment), Comments.day(comment));
		new CommentDialog(getShell(), comments.subject(comment), signature, Comments.html(comment)).ask()
				.ifPresent(html -> change(written -> Comments.edit(written, html)));
	}

	private void change(Function<Comment, Operation> change) {
		table.selected().map(change).ifPresent(sheet::perform);
		refresh();
		table.control().setFocus();
	}

	private void refresh() {
		table.refresh();
		selected();
	}

	/** The whole text of what is selected, which a row has no room for; without any, how to write one. */
	private void selected() {
		Optional<Comment> comment = table.selected();
		whole.setText(comment.map(Comments::text).orElseGet(() -> WORDS.text("list.empty")).replace("&", "&&"));
		whole.requestLayout();
		turn.setText(WORDS.text(comment.filter(Comment::isResolved).isPresent() ? "reopen" : "resolve"));
		turn.requestLayout();
		edit.setEnabled(comment.isPresent());
		turn.setEnabled(comment.isPresent());
		remove.setEnabled(comment.isPresent());
		getButton(IDialogConstants.OK_ID).setEnabled(comment.flatMap(comments::figure).isPresent());
	}

	@Override
	protected void okPressed() {
		chosen = table.selected().filter(comment -> comments.figure(comment).isPresent()).orElse(null);
		if (chosen != null) {
			super.okPressed();
		}
	}
}
