package se.styrkedjan.design.maps;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.View;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.Titles;

/** The comments on a map that are not dealt with, as a table: what is to be discussed, beside the picture. */
final class RemarkTable {

	private final Diagram diagram;
	private final MapWords words;

	RemarkTable(Diagram diagram, MapWords words) {
		this.diagram = diagram;
		this.words = words;
	}

	/** Whether there is anything to tell. */
	boolean isEmpty() {
		return open().isEmpty();
	}

	TextTable table() {
		List<String> heads = Stream.of("about", "text", "author", "written").map(head -> words.text("remarks." + head))
				.toList();
		return new TextTable(words.text("remarks.caption"), heads, open().stream().map(this::row).toList());
	}

	private List<Comment> open() {
		return diagram.getComments().stream().filter(comment -> !comment.isResolved()).toList();
	}

	private List<String> row(Comment comment) {
		return List.of(about(comment), PlainText.of(text(comment.getText())), text(comment.getAuthor()),
				text(comment.getWritten()));
	}

	private String about(Comment comment) {
		EObject about = comment.getAbout() instanceof View view ? view.getTarget() : comment.getAbout();
		return about == null ? words.text("remarks.whole") : Titles.of(about);
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}
}
