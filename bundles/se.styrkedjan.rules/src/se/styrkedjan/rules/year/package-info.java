/** The year of a unit: what falls on which day, gathered from plan, controls, forums and reviews (årshjul). */
package se.styrkedjan.rules.year;
