/** What forms are made of: fields with label, help and message, buttons with verbs, cards, scrolling pages. */
package se.styrkedjan.ui.form;
