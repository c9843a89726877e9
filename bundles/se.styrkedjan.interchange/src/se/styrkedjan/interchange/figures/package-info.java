/** Reads figures (outcomes of indicators, amounts of the economy) from spreadsheets and text tables, row by row. */
package se.styrkedjan.interchange.figures;
