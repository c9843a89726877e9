/** The page with the texts of a report beside the chain. */
package se.styrkedjan.forms.text;
