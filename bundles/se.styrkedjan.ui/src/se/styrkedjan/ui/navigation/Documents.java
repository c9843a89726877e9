package se.styrkedjan.ui.navigation;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.Notice;

/** Opens any document, by the opener contributed for its kind. Used on the UI thread. */
public final class Documents {

	private static final String POINT = "se.styrkedjan.ui.opener";

	private static final Messages TEXT = Messages.of(Documents.class);

	private Documents() {
	}

	/**
	 * Opens a document and leads to an element in it.
	 *
	 * @param documentId UUID of the document
	 * @param elementId  UUID or lineage of the element, or the empty string
	 * @return false when there is no such document, or nothing that can show it; the user has been told then
	 */
	public static boolean open(String documentId, String elementId) {
		Optional<DocumentInfo> document = WorkContext.get().store().flatMap(store -> store.document(documentId));
		Optional<DocumentOpener> opener = document.flatMap(found -> opener(found.kind()));
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		opener.ifPresentOrElse(found -> found.open(window, document.orElseThrow(), elementId),
				() -> Notice.tell(TEXT.text(document.isEmpty() ? "document.gone" : "document.unknown")));
		return opener.isPresent();
	}

	/** Whether documents of a kind can be shown. */
	public static boolean canOpen(DocumentKind kind) {
		return element(kind).isPresent();
	}

	private static Optional<IConfigurationElement> element(DocumentKind kind) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
				.filter(element -> kind.name().equals(element.getAttribute("kind"))).findFirst();
	}

	private static Optional<DocumentOpener> opener(DocumentKind kind) {
		return element(kind).flatMap(element -> {
			try {
				return Optional.of((DocumentOpener) element.createExecutableExtension("class"));
			} catch (CoreException e) {
				ILog.of(Documents.class).log(e.getStatus());
				return Optional.empty();
			}
		});
	}
}
