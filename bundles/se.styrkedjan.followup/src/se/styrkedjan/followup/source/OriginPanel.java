package se.styrkedjan.followup.source;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** Says where a figure comes from: value, rule, who and when; read by keyboard too. The plan is loaded only for this. */
public final class OriginPanel {

	private static final Messages WORDS = Messages.of(OriginPanel.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Text text;
	private RunningWork work;

	/** What finds out where a figure comes from. */
	@FunctionalInterface
	public interface Finder {

		/** Looks in a store, off the UI thread. */
		Origin find(Store store, se.styrkedjan.store.Progress progress);
	}

	/** A panel that says nothing. */
	public OriginPanel(Composite parent) {
		Composite column = FormKit.column(parent, Spacing.SMALL);
		column.setLayoutData(FormKit.fillBoth());
		FormKit.section(column, WORDS.text("title"));
		text = new Text(column, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setLayoutData(FormKit.fillBoth());
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		clear();
	}

	/** Says nothing again. */
	public void clear() {
		stop();
		text.setText(WORDS.text("choose"));
	}

	private void stop() {
		if (work != null) {
			work.cancel();
		}
	}

	/**
	 * Finds out and says where a figure of a unit comes from.
	 *
	 * @param unit   name of the unit
	 * @param finder what finds out
	 */
	public void show(String unit, Finder finder) {
		stop();
		text.setText(WORDS.text("looking", unit));
		WorkContext.get().store().ifPresent(store -> work = LongWork.run(WORDS.text("looking", unit),
				progress -> finder.find(store, progress), origin -> show(unit, origin),
				failure -> Alert.tell(text.getShell(), StoreProblem.text(failure))));
	}

	private void show(String unit, Origin origin) {
		if (!text.isDisposed()) {
			text.setText(words(unit, origin));
		}
	}

	/** The origin in words, a line each. */
	static String words(String unit, Origin origin) {
		if (origin.period().isEmpty()) {
			return WORDS.text("nothing", unit);
		}
		var lines = new StringBuilder(WORDS.text("value", unit, Vocabulary.longName(origin.period().get()),
				origin.value()));
		add(lines, "rule", origin.rule().isEmpty() ? WORDS.text("own") : origin.rule());
		add(lines, "override", origin.override());
		origin.revision().ifPresent(revision -> add(lines, "entered",
				WORDS.text("who", revision.savedBy(), TIME.format(revision.savedAt().atZone(ZoneId.systemDefault())),
						String.valueOf(revision.number()))));
		add(lines, "analysis", origin.analysis());
		return lines.toString();
	}

	private static void add(StringBuilder lines, String key, String said) {
		if (!said.isBlank()) {
			lines.append('\n').append(WORDS.text(key, said));
		}
	}
}
