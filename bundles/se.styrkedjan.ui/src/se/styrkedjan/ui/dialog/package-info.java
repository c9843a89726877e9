/** Dialogs that ask for something, made in one way. */
package se.styrkedjan.ui.dialog;
