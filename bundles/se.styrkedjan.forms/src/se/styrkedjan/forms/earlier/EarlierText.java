package se.styrkedjan.forms.earlier;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import se.styrkedjan.forms.plan.EditContext;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.ui.form.Card;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.markup.MarkupEditor;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/**
 * A fold-out with what was said in the period before, beside the field where the next is written; its text and figures are
 * copied there on request, each as one step of undo. Folded or not is the same for all of them until the program ends.
 */
public final class EarlierText {

	private static final Messages WORDS = Messages.of(EarlierText.class);
	private static boolean folded;

	private final EditContext context;
	private final MarkupBinding field;
	private final Card card;
	private final Link fold;
	private final Composite body;
	private final Label figures;
	private final Button copyFigures;
	private final MarkupEditor text;
	private final Button copyText;
	private Said said = new Said("", "");

	/**
	 * A fold-out that is hidden until there is something to show.
	 *
	 * @param parent  what it stands in, laid out as a grid
	 * @param context where operations are made
	 * @param field   where the text is copied to
	 */
	public EarlierText(Composite parent, EditContext context, MarkupBinding field) {
		this.context = context;
		this.field = field;
		card = new Card(parent);
		fold = FormKit.link(card, "", this::fold);
		fold.setLayoutData(FormKit.fill());
		body = FormKit.column(card, Spacing.SMALL);
		figures = FormKit.body(body, "");
		copyFigures = button(WORDS.text("copy.figures"), this::copyFigures);
		text = MarkupEditor.reader(body, WORDS.text("name"));
		text.setLayoutData(FormKit.fill());
		copyText = button(WORDS.text("copy.text"), this::copyText);
		Shown.when(false, card);
	}

	private Button button(String verb, Runnable action) {
		Button button = FormKit.button(body, verb, action);
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		return button;
	}

	/** The widget, for layout. */
	public Composite control() {
		return card;
	}

	/** Shows what was said; hides when there is nothing. */
	public void show(Optional<Said> before) {
		said = before.filter(found -> !found.isEmpty()).orElse(new Said("", ""));
		text.show(said.text());
		figures.setText(said.figures().map(Said.Figures::words).orElse("").replace("&", "&&"));
		Shown.when(said.figures().isPresent(), figures);
		Shown.when(said.figures().flatMap(Said.Figures::copy).filter(copy -> copy.check().isEmpty()).isPresent(), copyFigures);
		Shown.when(!said.text().isBlank(), text);
		Shown.when(!said.text().isBlank() && field.isEditable(), copyText);
		head();
		Shown.when(!said.label().isEmpty(), card);
	}

	private void head() {
		fold.setText("<a>" + WORDS.text(folded ? "unfold" : "fold", said.label()) + "</a>");
		Shown.when(!folded, body);
	}

	private void fold() {
		folded = !folded;
		head();
		card.requestLayout();
	}

	private void copyFigures() {
		said.figures().flatMap(Said.Figures::copy).ifPresent(context::perform);
	}

	private void copyText() {
		field.commit();
		String present = field.text();
		if (PlainText.isBlank(present)) {
			put(said.text());
			return;
		}
		int answer = Alert.ask(card.getShell(),
				new AlertText(Alert.Kind.QUESTION, WORDS.text("ask.title"), WORDS.text("ask.what"), WORDS.text("ask.remedy")),
				WORDS.text("ask.append"), WORDS.text("ask.replace"), WORDS.text("ask.cancel"));
		if (answer < 2) {
			put(answer == 0 ? present + said.text() : said.text());
		}
	}

	private void put(String html) {
		field.replace(html);
		((Control) field.field()).setFocus();
	}
}
