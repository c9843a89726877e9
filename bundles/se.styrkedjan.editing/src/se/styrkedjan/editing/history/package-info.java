/** What has changed between revisions. */
package se.styrkedjan.editing.history;
