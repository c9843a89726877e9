/** Tables of rows that lead somewhere. */
package se.styrkedjan.ui.table;
