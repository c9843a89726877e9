package se.styrkedjan.forms.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/**
 * The document of the period as pages, made of the real PDF off the UI thread. After a change it says that it is older
 * than the plan, and is made anew when the changes have paused.
 */
final class Preview {

	private static final Messages WORDS = Messages.of(Preview.class);
	private static final int PAUSE = 1500;

	private final PlanContext context;
	private final Composite column;
	private final Label state;
	private final Link update;
	private final Label warning;
	private final PageCanvas pages;
	private final Runnable pause = this::make;
	private final List<Consumer<List<PagePreview.Entry>>> outlineListeners = new ArrayList<>();
	private Optional<Operation> madeAfter = Optional.empty();
	private Period madeFor;
	private RunningWork making;

	Preview(Composite parent, PlanContext context) {
		this.context = context;
		column = new Composite(parent, SWT.NONE);
		column.setLayout(FormKit.layout(1, 0, 0));
		Theme.current().paint(column, Tone.PANEL, Tone.TEXT);
		Composite line = FormKit.row(column, 2);
		line.setLayout(FormKit.layout(2, Spacing.SMALL, Spacing.SMALL));
		state = FormKit.secondary(line, "");
		update = FormKit.link(line, WORDS.text("preview.update"), this::make);
		update.setLayoutData(new GridData());
		warning = FormKit.text(column, "", TextStyle.BODY, Tone.WARNING);
		((GridData) warning.getLayoutData()).horizontalIndent = Spacing.SMALL;
		Shown.when(false, warning);
		pages = new PageCanvas(column);
		pages.setLayoutData(FormKit.fillBoth());
	}

	/** Makes the pages when there are none for the period; says so when they are older than the plan. */
	void refresh() {
		if (madeFor != context.period()) {
			make();
		} else if (!madeAfter.equals(context.session().undoable())) {
			say("preview.stale", true);
			column.getDisplay().timerExec(PAUSE, pause);
		}
	}

	private void make() {
		if (column.isDisposed()) {
			return;
		}
		column.getDisplay().timerExec(-1, pause);
		Optional.ofNullable(making).ifPresent(RunningWork::cancel);
		boolean other = madeFor != context.period();
		madeFor = context.period();
		madeAfter = context.session().undoable();
		say("preview.making", false);
		Printing printing = Printing.of(context);
		making = LongWork.run(WORDS.text("preview.work"), printing::preview, made -> show(made, other), this::failed);
	}

	private void show(Printing.Made document, boolean fromStart) {
		making = null;
		PagePreview made = document.pages();
		if (column.isDisposed()) {
			close(made);
			return;
		}
		warn(document.unprintable());
		pages.show(made, fromStart ? PageCanvas.Place.START : PageCanvas.Place.KEPT).ifPresent(Preview::close);
		state.setText(WORDS.text("preview.pages", made.pageCount()));
		Shown.when(false, update);
		outlineListeners.forEach(listener -> listener.accept(made.outline()));
		refresh();
	}

	private void warn(Set<Integer> unprintable) {
		String signs = unprintable.stream().map(Character::toString).collect(Collectors.joining(" "));
		warning.setText(WORDS.text("preview.unprintable", unprintable.size(), signs).replace("&", "&&"));
		Shown.when(!unprintable.isEmpty(), warning);
	}

	private void failed(Throwable error) {
		making = null;
		if (!column.isDisposed()) {
			System.getLogger(Preview.class.getName()).log(System.Logger.Level.ERROR, "preview failed", error);
			say("preview.failed", true);
		}
	}

	private void say(String key, boolean updatable) {
		state.setText(WORDS.text(key));
		Shown.when(updatable, update);
	}

	private static void close(PagePreview pages) {
		try {
			pages.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Is told of the headings each time the pages have been made. */
	void onOutline(Consumer<List<PagePreview.Entry>> listener) {
		outlineListeners.add(listener);
	}

	/** Scrolls to a page, from 0. */
	void showPage(int page) {
		pages.scrollTo(page);
	}

	void setFocus() {
		pages.setFocus();
	}

	void close() {
		Optional.ofNullable(making).ifPresent(RunningWork::cancel);
		pages.content().ifPresent(Preview::close);
	}
}
