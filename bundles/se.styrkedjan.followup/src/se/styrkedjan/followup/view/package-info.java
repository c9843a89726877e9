/** The place where the year is followed up: pages about what is missing, results, the golden thread and the year. */
package se.styrkedjan.followup.view;
