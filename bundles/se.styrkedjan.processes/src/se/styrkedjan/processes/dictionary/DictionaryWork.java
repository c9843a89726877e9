package se.styrkedjan.processes.dictionary;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.process.NamesEverywhere;
import se.styrkedjan.editing.process.ReferredNames;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.plan.Saving;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.processes.open.CurrentDictionary;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** The organisation document while its dictionary is worked on: saves it, and brings new names to all who use them. */
final class DictionaryWork {

	private static final Messages WORDS = Messages.of(DictionaryWork.class);

	private final Workspace workspace;
	private final EditingSession session;
	private Map<String, String> names;

	/** Work on an organisation document. */
	DictionaryWork(Workspace workspace, String documentId) {
		this.workspace = workspace;
		this.session = workspace.open(documentId);
		names = names();
	}

	EditingSession session() {
		return session;
	}

	Organisation organisation() {
		return (Organisation) session.root();
	}

	private Map<String, String> names() {
		return Arrays.stream(DictionaryKind.values()).flatMap(kind -> kind.of(organisation()).stream())
				.collect(Collectors.toMap(NamedElement::getId, entry -> Optional.ofNullable(entry.getName()).orElse("")));
	}

	/** Saves; false when that could not be done and the user has been told. */
	boolean save(Shell shell) {
		if (new Saving(shell, session, UserPreferences.name()).save().isEmpty()) {
			return false;
		}
		Map<String, String> now = names();
		Set<String> renamed = new HashSet<>(now.keySet());
		renamed.removeIf(id -> !names.containsKey(id) || Objects.equals(names.get(id), now.get(id)));
		names = now;
		WorkContext.get().changed();
		if (!renamed.isEmpty()) {
			spread(renamed, shell);
		}
		return true;
	}

	/** In documents that are open the names change at once and are saved with the rest of the work there. */
	private void spread(Set<String> renamed, Shell shell) {
		List<EditingSession> open = workspace.sessions().stream().filter(each -> each != session).toList();
		open.stream().map(each -> new ReferredNames(each.root(), CurrentDictionary.get()))
				.filter(ReferredNames::isNeeded)
				.forEach(update -> open.stream().filter(each -> each.root() == update.root())
						.forEach(each -> each.execute(update)));
		Store store = workspace.store();
		Set<String> ids = open.stream().map(EditingSession::documentId).collect(Collectors.toSet());
		var everywhere = new NamesEverywhere(store, UserPreferences.name(), WORDS.text("comment"));
		LongWork.run(WORDS.text("renaming"), progress -> everywhere.update(renamed, ids), changed -> {
			WorkContext.get().changed();
			Notice.tell(WORDS.text("renamed", changed));
		}, error -> Alert.tell(shell, StoreProblem.text(error)));
	}

	void close() {
		workspace.release(session);
	}
}
