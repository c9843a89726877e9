/** Words from message files, and messages to the user. */
package se.styrkedjan.ui.message;
