/** What is missing in the chosen plan, and how far the units have come. */
package se.styrkedjan.followup.missing;
