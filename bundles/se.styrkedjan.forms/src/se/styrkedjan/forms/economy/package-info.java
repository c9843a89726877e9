/** Budget and outcome of a plan. */
package se.styrkedjan.forms.economy;
