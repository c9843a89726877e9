package se.styrkedjan.forms.control;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.rules.control.RankedRisks;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * The matrix of likelihood and consequence, 4 × 4. Each field says its value in a number too, and each risk in it is a link
 * to its row, so that it can be read and used without colour and without a mouse.
 */
final class RiskMatrix {

	private static final Messages WORDS = Messages.of(RiskMatrix.class);
	private static final int STEPS = 4;
	private static final int GRAVE = 9;
	private static final int NOTABLE = 4;
	private static final int LETTERS = 60;
	private static final int LEAST_HEIGHT = 72;

	private final ScrollPage page;
	private final Consumer<Risk> leader;

	/**
	 * An empty matrix.
	 *
	 * @param leader leads to the row of a risk
	 */
	RiskMatrix(Composite parent, Consumer<Risk> leader) {
		page = new ScrollPage(parent);
		this.leader = leader;
		page.content().setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
	}

	/** The widget. */
	Composite control() {
		return page;
	}

	/** Shows risks. */
	void show(RankedRisks risks) {
		for (Control old : page.content().getChildren()) {
			old.dispose();
		}
		FormKit.secondary(page.content(), WORDS.text(risks.risks().isEmpty() ? "matrix.empty" : "matrix.about"));
		Composite matrix = FormKit.row(page.content(), STEPS + 1);
		((GridLayout) matrix.getLayout()).horizontalSpacing = Spacing.TINY;
		((GridLayout) matrix.getLayout()).verticalSpacing = Spacing.TINY;
		for (int consequence = STEPS; consequence >= 1; consequence--) {
			head(matrix, "consequence", consequence);
			for (int likelihood = 1; likelihood <= STEPS; likelihood++) {
				field(matrix, risks, likelihood, consequence);
			}
		}
		FormKit.text(matrix, "", TextStyle.BODY, Tone.TEXT);
		for (int likelihood = 1; likelihood <= STEPS; likelihood++) {
			head(matrix, "likelihood", likelihood);
		}
		page.content().layout(true, true);
		page.reflow();
	}

	private static void head(Composite matrix, String id, int step) {
		FormKit.text(matrix, WORDS.text("matrix." + id, WORDS.text(id + "." + step)), TextStyle.BODY, Tone.SECONDARY);
	}

	private void field(Composite matrix, RankedRisks risks, int likelihood, int consequence) {
		int value = likelihood * consequence;
		Composite field = new Composite(matrix, SWT.NONE);
		field.setLayout(FormKit.layout(1, Spacing.TINY, Spacing.SMALL));
		GridData data = FormKit.fillBoth();
		data.minimumHeight = LEAST_HEIGHT;
		data.heightHint = SWT.DEFAULT;
		data.widthHint = LEAST_HEIGHT;
		field.setLayoutData(data);
		Theme.current().paint(field, tone(value), Tone.TEXT);
		FormKit.text(field, WORDS.text("matrix.value", value), TextStyle.BODY, Tone.SECONDARY);
		risks.in(likelihood, consequence).forEach(risk -> risk(field, risks.number(risk), risk));
	}

	private static Tone tone(int value) {
		return value >= GRAVE ? Tone.BAD_BACKGROUND : value >= NOTABLE ? Tone.WARNING_BACKGROUND : Tone.GOOD_BACKGROUND;
	}

	private void risk(Composite field, int number, Risk risk) {
		Link link = FormKit.link(field, number + ". " + PlainText.start(risk.getEvent(), LETTERS),
				() -> leader.accept(risk));
		GridData data = FormKit.fill();
		data.widthHint = LEAST_HEIGHT;
		link.setLayoutData(data);
		link.setToolTipText(risk.getEvent());
	}
}
