/** The year of the unit as wheel, list and calendar file. */
package se.styrkedjan.followup.year;
