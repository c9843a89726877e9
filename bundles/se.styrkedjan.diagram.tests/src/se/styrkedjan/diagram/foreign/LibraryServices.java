package se.styrkedjan.diagram.foreign;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Services of the library, a viewpoint of another domain. Its metamodel has no classes in Java. */
public class LibraryServices {

	/** Name of a member, with a mark for children. */
	public String memberLabel(EObject member) {
		return get(member, "name") + ("CHILD".equals(String.valueOf(get(member, "kind"))) ? " *" : "");
	}

	/** Since when a book is lent. */
	public String loanLabel(EObject loan) {
		return get(loan, "since") == null ? "" : String.valueOf(get(loan, "since"));
	}

	/** Whether a book can be lent. */
	public boolean isAvailable(EObject book) {
		return Boolean.FALSE.equals(get(book, "lent"));
	}

	/** Whether a book has a title. */
	public boolean isTitled(EObject book) {
		return get(book, "title") instanceof String title && !title.isBlank();
	}

	/** The library that anything belongs to. */
	public EObject libraryOf(EObject any) {
		return Stream.iterate(any, EObject::eContainer).filter(found -> found.eContainer() == null).findFirst().orElseThrow();
	}

	/** Loans of a book. */
	public List<EObject> loansOf(EObject book) {
		@SuppressWarnings("unchecked")
		var loans = (List<EObject>) get(libraryOf(book), "loans");
		return loans.stream().filter(loan -> get(loan, "book") == book).toList();
	}

	/** Letter of a new shelf: the number of shelves as a letter. */
	public String nextShelfName(EObject shelf) {
		return String.valueOf((char) ('A' + ((List<?>) get(shelf.eContainer(), "shelves")).size() - 1));
	}

	/** The book at the end of a line. */
	public EObject endOf(EObject line) {
		return (EObject) get((EObject) get(line, "end"), "target");
	}

	private static Object get(EObject element, String feature) {
		return element.eGet(element.eClass().getEStructuralFeature(feature));
	}
}
