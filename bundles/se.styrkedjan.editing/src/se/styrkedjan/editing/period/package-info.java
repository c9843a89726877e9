/** The way of a report from opened to decided: which steps there are, and the operations that take them. */
package se.styrkedjan.editing.period;
