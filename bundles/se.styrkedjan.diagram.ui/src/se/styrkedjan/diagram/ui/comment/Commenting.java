package se.styrkedjan.diagram.ui.comment;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.Notice;

/** The commands on comments, for menu and keys alike. */
public final class Commenting {

	private static final Messages WORDS = Messages.of(Commenting.class);

	private final DiagramViewer viewer;
	private final Comments comments;

	/** Commands for a canvas, whose pins follow the comments from now on. */
	public Commenting(DiagramViewer viewer) {
		this.viewer = viewer;
		comments = new Comments(viewer.sheet());
		new CommentPins(viewer);
	}

	/** Asks for a comment on the one figure that is selected, otherwise on the diagram itself, and pins it there. */
	public void write() {
		List<View> selected = viewer.selectedViews();
		View figure = selected.size() == 1 ? selected.getFirst() : null;
		EObject about = figure == null ? null : figure.getTarget();
		Comment draft = Comments.today(about, "");
		// what may not be commented is said before anything is typed
		Optional<String> refusal = viewer.sheet().refusal(comments.add(draft));
		if (refusal.isPresent()) {
			Notice.tell(refusal.get());
			return;
		}
		String subject = figure == null ? WORDS.text("wholeDiagram") : comments.name(figure);
		new CommentDialog(shell(), subject, WORDS.text("signature", Comments.author(draft), Comments.day(draft)), "").ask()
				.ifPresent(html -> viewer.sheet().perform(comments.add(Comments.today(about, html))));
	}

	/** Lists the comments, beginning at one on what is selected, and goes to the figure of the chosen one. */
	public void list() {
		new CommentsDialog(shell(), viewer.sheet()).choose(viewer.selectedViews()).flatMap(comments::figure).ifPresent(this::go);
	}

	/** Opens the comment whose pin is at a place of the diagram, if there is one. */
	public void openAt(Point at) {
		Sheet sheet = viewer.sheet();
		if (!sheet.diagram().getComments().isEmpty()) {
			new Painter(sheet.symbols(), sheet.dressing()).comments(sheet.live()).reversed().stream()
					.filter(pin -> pin.bounds().contains(at)).findFirst().flatMap(pin -> comments.byId(pin.id()))
					.ifPresent(this::show);
		}
	}

	/** Opens the first comment on what is selected that is not dealt with; false when there is none. */
	public boolean openSelected() {
		List<View> selected = viewer.selectedViews();
		Optional<Comment> comment = selected.size() == 1 ? comments.open(selected.getFirst()) : Optional.empty();
		comment.ifPresent(this::show);
		return comment.isPresent();
	}

	private void show(Comment comment) {
		new CommentsDialog(shell(), viewer.sheet()).choose(comment).flatMap(comments::figure).ifPresent(this::go);
	}

	private void go(View figure) {
		viewer.canvas().setFocus();
		viewer.part(figure).ifPresentOrElse(part -> {
			viewer.selectViews(List.of(figure));
			viewer.reveal(part);
		}, () -> Notice.tell(WORDS.text("hidden", comments.name(figure))));
	}

	/** What is said of a view and not yet dealt with; empty when nothing is. */
	public String words(View view) {
		return comments.words(view);
	}

	private Shell shell() {
		return viewer.canvas().getShell();
	}
}
