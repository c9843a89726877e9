package se.styrkedjan.ui.contribution;

import se.styrkedjan.ui.icon.Icon;

/**
 * Something found.
 *
 * @param icon   what kind of thing it is
 * @param title  its name
 * @param detail where it is or what it does, shown in grey; may be empty
 * @param open   goes there or does it, on the UI thread
 */
public record Hit(Icon icon, String title, String detail, Runnable open) {
}
