package se.styrkedjan.diagram.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;

import se.styrkedjan.viewpoint.description.Viewpoint;
import se.styrkedjan.viewpoint.read.Specification;
import se.styrkedjan.viewpoint.read.UnreadableSpecificationException;
import se.styrkedjan.viewpoint.read.ViewpointReader;

/** A library, its metamodel and its viewpoint: a domain the runtime has never seen. */
public final class Library {

	/** Name of the only diagram description. */
	public static final String PLAN = "Floor Plan";

	private static final EPackage PACKAGE = load();

	private final EObject root = create("Library");

	/** A library with rooms, each with shelves, each with books, and members. */
	public Library(int rooms, int shelves, int books) {
		set(root, "name", "Stadsbiblioteket");
		for (int r = 0; r < rooms; r++) {
			EObject room = add(root, "rooms", "Room", "name", "Room " + r);
			for (int s = 0; s < shelves; s++) {
				EObject shelf = add(room, "shelves", "Shelf", "name", "Shelf " + s);
				for (int b = 0; b < books; b++) {
					add(shelf, "books", "Book", "title", "Book " + r + "." + s + "." + b);
				}
			}
			add(root, "members", "Member", "name", "Member " + r);
		}
	}

	/** The library itself. */
	public EObject root() {
		return root;
	}

	/** The specification with what is said of it. */
	public static Specification specification() {
		try {
			return ViewpointReader.read(Library.class.getResource("library.odesign"), Library.class.getClassLoader());
		} catch (UnreadableSpecificationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Its viewpoint. */
	public static Viewpoint viewpoint() {
		return specification().viewpoints().getFirst();
	}

	private static EPackage load() {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("library.ecore"));
		try (var in = Library.class.getResourceAsStream("library.ecore")) {
			resource.load(in, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (EPackage) resource.getContents().getFirst();
	}

	/** A new element of a class. */
	public static EObject create(String type) {
		return EcoreUtil.create((EClass) PACKAGE.getEClassifier(type));
	}

	/** A new element with a value, in a feature of another one. */
	public static EObject add(EObject owner, String feature, String type, String attribute, Object value) {
		EObject made = create(type);
		set(made, attribute, value);
		list(owner, feature).add(made);
		return made;
	}

	/** Sets a feature by name. */
	public static void set(EObject element, String feature, Object value) {
		element.eSet(element.eClass().getEStructuralFeature(feature), value);
	}

	/** The value of a feature by name. */
	public static Object get(EObject element, String feature) {
		return element.eGet(element.eClass().getEStructuralFeature(feature));
	}

	/** The values of a feature by name. */
	@SuppressWarnings("unchecked")
	public static EList<EObject> list(EObject element, String feature) {
		return (EList<EObject>) get(element, feature);
	}

	/** All elements of a class. */
	public List<EObject> all(String type) {
		List<EObject> found = new java.util.ArrayList<>();
		root.eAllContents().forEachRemaining(element -> {
			if (element.eClass().getName().equals(type)) {
				found.add(element);
			}
		});
		return found;
	}

	/** Changes something somewhere; the same for the same state of the random numbers. */
	public void change(Random random) {
		switch (random.nextInt(12)) {
		case 0 -> pick(all("Book"), random, book -> set(book, "title", "Title " + random.nextInt(100)));
		case 1 -> pick(all("Book"), random, book -> set(book, "lent", random.nextBoolean()));
		case 2 -> pick(all("Shelf"), random, shelf -> add(shelf, "books", "Book", "title", "New " + random.nextInt(100)));
		case 3 -> pick(all("Book"), random, EcoreUtil::delete);
		case 4 -> pick(all("Shelf"), random,
				shelf -> pick(all("Book"), random, book -> list(shelf, "books").add(book)));
		case 5 -> pick(all("Room"), random,
				room -> pick(all("Shelf"), random, shelf -> list(room, "shelves").add(shelf)));
		case 6 -> pick(all("Room"), random, room -> add(room, "shelves", "Shelf", "name", "S" + random.nextInt(100)));
		case 7 -> pick(all("Book"), random, book -> pick(all("Book"), random, other -> {
			if (!list(book, "seeAlso").remove(other)) {
				list(book, "seeAlso").add(other);
			}
		}));
		case 8 -> pick(all("Member"), random, member -> pick(all("Book"), random, book -> {
			EObject loan = add(root, "loans", "Loan", "since", "2025-0" + (1 + random.nextInt(9)));
			set(loan, "member", member);
			set(loan, "book", book);
		}));
		case 9 -> pick(all("Loan"), random, loan -> pick(all("Book"), random, book -> set(loan, "book", book)));
		case 10 -> pick(all("Book"), random, book -> add(book, "copies", "Copy", "number", random.nextInt(100)));
		default -> pick(random.nextInt(4) == 0 ? all("Room") : all("Loan"), random, EcoreUtil::delete);
		}
	}

	private static void pick(List<EObject> some, Random random, java.util.function.Consumer<EObject> action) {
		if (!some.isEmpty()) {
			action.accept(some.get(random.nextInt(some.size())));
		}
	}
}
