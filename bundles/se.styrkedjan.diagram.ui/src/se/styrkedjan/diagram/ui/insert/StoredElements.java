package se.styrkedjan.diagram.ui.insert;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.element.IdentityServices;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.Element;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.DraggedElement;
import se.styrkedjan.ui.work.Notice;

/** Finds elements in the documents of the database that is open, as they are in the window where they are worked on. */
final class StoredElements {

	private static final Messages WORDS = Messages.of(StoredElements.class);
	private static final IdentityServices IDENTITIES = new IdentityServices();

	private StoredElements() {
	}

	/** The element that is meant; tells the user when it is no longer there. */
	static Optional<EObject> find(DraggedElement wanted) {
		Optional<EObject> found = root(wanted.documentId()).flatMap(root -> in(root, wanted.elementId()));
		if (found.isEmpty()) {
			Notice.tell(WORDS.text("gone"));
		}
		return found;
	}

	private static Optional<EObject> root(String documentId) {
		Optional<EObject> open = WorkContext.get().workspace().flatMap(workspace -> workspace.session(documentId))
				.map(EditingSession::root);
		return open.or(() -> WorkContext.get().store().flatMap(store -> {
			try {
				return store.document(documentId).map(info -> store.load(info.id()).root());
			} catch (StoreException e) {
				return Optional.empty();
			}
		}));
	}

	private static Optional<EObject> in(EObject root, String id) {
		if (isMeant(root, id)) {
			return Optional.of(root);
		}
		for (var all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (isMeant(element, id)) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}

	private static boolean isMeant(EObject element, String id) {
		return element instanceof Element known && id.equals(known.getId()) || id.equals(IDENTITIES.identity(element));
	}
}
