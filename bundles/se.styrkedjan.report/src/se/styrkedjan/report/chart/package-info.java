/** Charts of documents, laid out and painted without a display. */
package se.styrkedjan.report.chart;
