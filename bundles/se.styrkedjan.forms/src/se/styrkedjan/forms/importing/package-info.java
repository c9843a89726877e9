/** Import of published documents with a preview. */
package se.styrkedjan.forms.importing;
