/** What each user may choose. */
package se.styrkedjan.app.settings;
