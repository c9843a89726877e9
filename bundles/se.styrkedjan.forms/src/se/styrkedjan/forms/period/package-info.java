/** The periods of a year: how far each report has come, when it is to be ready, and the steps on. */
package se.styrkedjan.forms.period;
