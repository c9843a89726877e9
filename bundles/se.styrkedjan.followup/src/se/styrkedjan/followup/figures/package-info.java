/** Reads figures from spreadsheets into a plan: outcomes of indicators and amounts of the economy. */
package se.styrkedjan.followup.figures;
