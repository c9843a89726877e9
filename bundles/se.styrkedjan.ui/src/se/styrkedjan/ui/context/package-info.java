/** What the window works on: database, unit and year. */
package se.styrkedjan.ui.context;
