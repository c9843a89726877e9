package se.styrkedjan.diagram.ui.comment;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.styrkedjan.model.view.Comment;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;

/** The comments of a diagram in a table. */
final class CommentTable {

	private static final Messages WORDS = Messages.of(CommentTable.class);
	private static final int HEIGHT = 260;

	private final Table table;
	private final Comments comments;

	CommentTable(Composite parent, Comments comments) {
		this.comments = comments;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setFont(Theme.current().font(TextStyle.BODY));
		GridData data = FormKit.fillBoth();
		data.heightHint = HEIGHT;
		table.setLayoutData(data);
		column("column.figure", 150);
		column("column.text", 300);
		column("column.author", 120);
		column("column.day", 90);
		column("column.state", 90);
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(WORDS.text(key));
		column.setWidth(width);
	}

	/** Shows the comments as they are now; the same row, or the one that has taken its place, stays selected. */
	void refresh() {
		int row = Math.max(0, table.getSelectionIndex());
		List<Comment> all = comments.all();
		table.setItemCount(0);
		all.forEach(this::add);
		table.select(Math.min(row, all.size() - 1));
	}

	private void add(Comment comment) {
		new TableItem(table, SWT.NONE).setText(new String[] { comments.subject(comment),
				Comments.text(comment).replaceAll("\\s+", " "), Comments.author(comment), Comments.day(comment),
				WORDS.text(comment.isResolved() ? "resolved" : "open") });
	}

	/** The comment in the selected row. */
	Optional<Comment> selected() {
		int row = table.getSelectionIndex();
		return row < 0 ? Optional.empty() : Optional.of(comments.all().get(row));
	}

	/** Chooses the row of a comment. */
	void select(Comment comment) {
		table.setSelection(comments.all().indexOf(comment));
	}

	Table control() {
		return table;
	}
}
