/** Presentation of tables edited in place, without widgets: columns, rows, reading what was typed, pasting. */
package se.styrkedjan.forms.table;
