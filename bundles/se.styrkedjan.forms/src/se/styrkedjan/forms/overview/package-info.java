/** The first page of a plan: how the year stands and what is to be done next. */
package se.styrkedjan.forms.overview;
