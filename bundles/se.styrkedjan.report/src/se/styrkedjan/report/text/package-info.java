/** The fixed words of the documents, and the light markup of the model as blocks. */
package se.styrkedjan.report.text;
