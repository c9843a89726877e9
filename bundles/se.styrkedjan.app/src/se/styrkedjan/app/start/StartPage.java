package se.styrkedjan.app.start;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.Card;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** First steps, the main jobs, and where the data lies. */
final class StartPage {

	private static final Messages TEXT = Messages.of(StartPage.class);
	private static final List<String> JOBS = List.of("plan", "follow", "document", "nextYear");

	private final ScrollPage page;

	StartPage(Composite parent) {
		parent.setLayout(new FillLayout());
		page = new ScrollPage(parent);
		Runnable refresh = this::refresh;
		WorkContext.get().addListener(refresh);
		Opening.get().addListener(refresh);
		Theme.current().addListener(refresh);
		page.addDisposeListener(e -> {
			WorkContext.get().removeListener(refresh);
			Opening.get().removeListener(refresh);
			Theme.current().removeListener(refresh);
		});
		refresh();
	}

	void focus() {
		if (!page.content().setFocus()) {
			page.forceFocus();
		}
	}

	private void refresh() {
		Composite content = page.content();
		for (Control child : content.getChildren()) {
			child.dispose();
		}
		FormKit.title(content, TEXT.text("start.title"));
		FormKit.prose(content, TEXT.text("start.lead"));
		Opening.get().folder().ifPresentOrElse(folder -> new OpeningPart(content, folder, page::reflow),
				() -> steps(content));
		content.requestLayout();
		page.reflow();
	}

	private void steps(Composite content) {
		new NextPart(content, page::reflow);
		cards(content);
		FormKit.heading(content, TEXT.text("start.jobs"));
		jobs(content);
		WorkContext.get().store()
				.ifPresent(store -> FormKit.secondary(content, TEXT.text("start.location", store.location())));
	}

	private void cards(Composite content) {
		List<WelcomeCard> cards = WelcomeCard.available();
		Composite row = FormKit.column(content, Spacing.MEDIUM);
		var layout = FormKit.layout(Math.max(1, cards.size()), Spacing.MEDIUM, 0);
		layout.makeColumnsEqualWidth = true;
		row.setLayout(layout);
		cards.forEach(card -> card(row, card));
	}

	private void card(Composite row, WelcomeCard card) {
		Card box = new Card(row);
		box.setLayoutData(FormKit.fillBoth());
		Label symbol = new Label(box, SWT.NONE);
		symbol.setImage(Icons.large(card.icon(), Tone.ACCENT));
		FormKit.section(box, card.title());
		FormKit.secondary(box, card.text()).setLayoutData(wrapped());
		Button verb = FormKit.button(box, card.verb(), () -> card.action().run(page.getShell()));
		verb.setLayoutData(new GridData(SWT.LEFT, SWT.BOTTOM, false, false));
	}

	private static GridData wrapped() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, true);
		data.widthHint = 64;
		return data;
	}

	private static void jobs(Composite content) {
		Composite grid = FormKit.column(content, Spacing.LARGE);
		var layout = FormKit.layout(2, Spacing.LARGE, 0);
		layout.makeColumnsEqualWidth = true;
		grid.setLayout(layout);
		int number = 1;
		for (String job : JOBS) {
			Composite cell = FormKit.column(grid, Spacing.TINY);
			((GridData) cell.getLayoutData()).verticalAlignment = SWT.TOP;
			FormKit.section(cell, number++ + ". " + TEXT.text("job." + job + ".title"));
			FormKit.secondary(cell, TEXT.text("job." + job + ".text"));
		}
	}
}
