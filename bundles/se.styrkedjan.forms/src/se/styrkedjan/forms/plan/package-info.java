/** The plan editor: its frame, its pages and what they share. */
package se.styrkedjan.forms.plan;
