/** The frame of wizards: size and words of the buttons. */
package se.styrkedjan.forms.wizard;
