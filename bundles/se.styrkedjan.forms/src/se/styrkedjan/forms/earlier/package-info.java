/** What was said and measured in the period before, at hand beside the field and copied on request. */
package se.styrkedjan.forms.earlier;
