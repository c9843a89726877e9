package se.styrkedjan.store.jdbc;

import se.styrkedjan.store.projection.TextEntry;

/**
 * A text at its place in the document.
 *
 * @param number number of the element within its document, which it keeps as long as it has a text
 * @param entry  the text
 */
record Slot(int number, TextEntry entry) {
}
