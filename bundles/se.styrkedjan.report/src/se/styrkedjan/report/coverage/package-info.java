/** The document on how the golden thread holds. */
package se.styrkedjan.report.coverage;
