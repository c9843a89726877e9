/** The page where goals are written and followed up. */
package se.styrkedjan.forms.goal;
