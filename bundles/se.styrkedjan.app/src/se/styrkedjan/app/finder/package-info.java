/** Find or do anything, Ctrl+K. */
package se.styrkedjan.app.finder;
