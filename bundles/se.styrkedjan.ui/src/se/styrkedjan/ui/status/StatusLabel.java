package se.styrkedjan.ui.status;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Shows a status as coloured symbol and word. */
public final class StatusLabel extends Composite {

	private final Label symbol;
	private final Label word;

	/** A label that shows no data until {@link #show(Status)}. */
	public StatusLabel(Composite parent) {
		super(parent, SWT.NONE);
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = Spacing.TINY;
		setLayout(layout);
		symbol = new Label(this, SWT.NONE);
		word = new Label(this, SWT.NONE);
		word.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Theme.current().write(word, Tone.TEXT);
		show(Status.NO_DATA);
	}

	/** Shows another status. */
	public void show(Status status) {
		StatusSign sign = StatusSign.of(status);
		symbol.setText(sign.symbol());
		word.setText(sign.word());
		Theme.current().write(symbol, sign.tone());
		requestLayout();
	}
}
