/** A new year's plan from the last. */
package se.styrkedjan.forms.nextyear;
