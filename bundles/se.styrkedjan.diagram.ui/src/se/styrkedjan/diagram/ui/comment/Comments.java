package se.styrkedjan.diagram.ui.comment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.View;
import se.styrkedjan.model.view.ViewFactory;
import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;

/** The comments of a diagram, and the changes of them, each one step of undo. Used on the session's thread. */
final class Comments {

	private static final Messages WORDS = Messages.of(Comments.class);

	private final Sheet sheet;

	Comments(Sheet sheet) {
		this.sheet = sheet;
	}

	/** All comments in the order they were written. */
	List<Comment> all() {
		return sheet.diagram().getComments();
	}

	/** A comment of today by the user, in no diagram yet; about null is the whole diagram. */
	static Comment today(EObject about, String html) {
		Comment comment = ViewFactory.eINSTANCE.createComment();
		comment.setId(UUID.randomUUID().toString());
		comment.setText(html);
		comment.setAuthor(UserPreferences.name());
		comment.setWritten(LocalDate.now());
		comment.setAbout(about);
		return comment;
	}

	/** Puts a comment into the diagram. */
	Operation add(Comment comment) {
		return new AddElement(sheet.diagram(), ViewPackage.Literals.DIAGRAM__COMMENTS, comment);
	}

	/** Says that a comment is dealt with, or that it is not after all. */
	static Operation turn(Comment comment) {
		return new CompositeOperation(comment.isResolved() ? "reopenComment" : "resolveComment",
				List.of(new SetFeature(comment, ViewPackage.Literals.COMMENT__RESOLVED, !comment.isResolved())));
	}

	/** Gives a comment another text. */
	static Operation edit(Comment comment, String html) {
		return new CompositeOperation("editComment",
				List.of(new SetFeature(comment, ViewPackage.Literals.COMMENT__TEXT, html)));
	}

	/** Removes a comment. */
	static Operation remove(Comment comment) {
		return new CompositeOperation("removeComment", List.of(new RemoveElements(List.of(comment))));
	}

	/** The figure or line that a comment is about; empty for the whole diagram and for what is drawn no more. */
	Optional<View> figure(Comment comment) {
		if (comment.getAbout() instanceof View view) {
			return Optional.of(view);
		}
		LiveDiagram live = sheet.live();
		return Optional.ofNullable(comment.getAbout())
				.flatMap(about -> live.viewOf(about).map(View.class::cast).or(() -> live.edgeOf(about)));
	}

	/** What a comment is about, in words. */
	String subject(Comment comment) {
		return comment.getAbout() == null ? WORDS.text("wholeDiagram")
				: figure(comment).map(this::name).orElseGet(() -> Titles.of(comment.getAbout()));
	}

	/** What a figure or line is called. */
	String name(View view) {
		String label = sheet.live().label(view);
		return label.isBlank() ? Titles.of(view.getTarget()) : label;
	}

	/** What is said of a view and not yet dealt with, a line for each comment; empty when nothing is. */
	String words(View view) {
		return unsettled(view).map(Comments::line).collect(Collectors.joining("\n"));
	}

	/** The first comment on a view that is not yet dealt with. */
	Optional<Comment> open(View view) {
		return unsettled(view).findFirst();
	}

	private Stream<Comment> unsettled(View view) {
		return all().stream().filter(comment -> !comment.isResolved()).filter(comment -> comment.getAbout() != null
				&& (comment.getAbout() == view || comment.getAbout() == view.getTarget()));
	}

	/** The comment of an identity. */
	Optional<Comment> byId(String id) {
		return all().stream().filter(comment -> comment.getId().equals(id)).findFirst();
	}

	/** A comment in one line: who, when and what. */
	static String line(Comment comment) {
		return WORDS.text("line", author(comment), day(comment), text(comment));
	}

	static String author(Comment comment) {
		return comment.getAuthor() == null || comment.getAuthor().isBlank() ? WORDS.text("unknown") : comment.getAuthor();
	}

	static String day(Comment comment) {
		return comment.getWritten() == null ? "" : SwedishDate.format(comment.getWritten());
	}

	static String html(Comment comment) {
		return comment.getText() == null ? "" : comment.getText();
	}

	static String text(Comment comment) {
		return comment.getText() == null ? "" : PlainText.of(comment.getText()).strip();
	}
}
