package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** A field of text as a {@link TextBinding} uses it. */
public interface TextView {

	/** The widget that has the focus while the user types. */
	Control control();

	/** What the field holds, in the form the model keeps. */
	String text();

	/** Shows another text without telling of it as typing. */
	void show(String text);

	/** Lets the user change the text, or only read it. */
	void setEditable(boolean editable);

	/** Says below the field what is wrong; empty when nothing is. */
	void complain(Optional<String> problem);

	/** Is run each time the user has changed the text. */
	void onTyping(Runnable listener);
}
