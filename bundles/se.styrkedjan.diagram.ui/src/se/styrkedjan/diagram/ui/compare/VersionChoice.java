package se.styrkedjan.diagram.ui.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.store.Revision;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.ComparisonInput;
import se.styrkedjan.ui.theme.Spacing;

/** Lets the user choose which two versions of a process are compared. */
final class VersionChoice {

	private static final Messages WORDS = Messages.of(VersionChoice.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final List<Long> numbers = new ArrayList<>();
	private final Combo older;
	private final Combo newer;

	/**
	 * Two choices.
	 *
	 * @param history  revisions, newest first
	 * @param approved revision that was approved last; 0 when none was
	 * @param changed  is run when others are chosen
	 */
	VersionChoice(Composite parent, List<Revision> history, long approved, Runnable changed) {
		Composite row = FormKit.row(parent, 4);
		row.setLayout(FormKit.layout(4, Spacing.SMALL, 0));
		older = combo(row, "older", changed);
		newer = combo(row, "newer", changed);
		add(ComparisonInput.NOW, WORDS.text("now"));
		for (Revision revision : history) {
			add(revision.number(), words(revision, revision.number() == approved));
		}
	}

	private static Combo combo(Composite row, String key, Runnable changed) {
		Label label = FormKit.body(row, WORDS.text(key));
		label.setLayoutData(new GridData());
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setLayoutData(FormKit.fill());
		((GridData) combo.getLayoutData()).widthHint = 100;
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	private void add(long number, String words) {
		numbers.add(number);
		older.add(words);
		newer.add(words);
	}

	private static String words(Revision revision, boolean approved) {
		String saved = WORDS.text("saved", TIME.format(revision.savedAt().atZone(ZoneId.systemDefault())),
				revision.savedBy());
		String commented = revision.comment().isBlank() ? saved : saved + ": " + revision.comment();
		return approved ? WORDS.text("approved", commented) : commented;
	}

	/** Shows which two are compared. */
	void choose(long oldNumber, long newNumber) {
		older.select(Math.max(0, numbers.indexOf(oldNumber)));
		newer.select(Math.max(0, numbers.indexOf(newNumber)));
	}

	/** The revision to compare with. */
	long older() {
		return numbers.get(older.getSelectionIndex());
	}

	/** The revision to look at. */
	long newer() {
		return numbers.get(newer.getSelectionIndex());
	}
}
