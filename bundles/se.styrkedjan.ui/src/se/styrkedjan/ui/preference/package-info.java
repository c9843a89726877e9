/** What each user may choose. */
package se.styrkedjan.ui.preference;
