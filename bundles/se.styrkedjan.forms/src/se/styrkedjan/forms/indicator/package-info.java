/** The indicators of a plan as a table edited in place. */
package se.styrkedjan.forms.indicator;
