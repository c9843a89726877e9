/** The year of a unit as a picture (årshjul) and as a calendar file. */
package se.styrkedjan.report.year;
