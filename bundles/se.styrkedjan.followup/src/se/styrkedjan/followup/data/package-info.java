/** What the pages show, loaded beside the user interface. */
package se.styrkedjan.followup.data;
