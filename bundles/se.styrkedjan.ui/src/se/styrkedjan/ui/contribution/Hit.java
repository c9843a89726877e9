package se.styrkedjan.ui.contribution;

import java.util.List;

import se.styrkedjan.store.MarkedText;
import se.styrkedjan.ui.icon.Icon;

/**
 * Something found.
 *
 * @param icon   what kind of thing it is
 * @param title  its name, what was sought marked
 * @param detail where it is or what it does, shown in grey; may be empty
 * @param open   goes there or does it, on the UI thread
 */
public record Hit(Icon icon, MarkedText title, MarkedText detail, Runnable open) {

	/** Something found by its name, in which nothing is marked. */
	public Hit(Icon icon, String title, String detail, Runnable open) {
		this(icon, new MarkedText(title, List.of()), new MarkedText(detail, List.of()), open);
	}
}
