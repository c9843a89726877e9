/** The plan of the next year from that of this one. */
package se.styrkedjan.editing.nextyear;
