/** Tagged PDF, and pages of a PDF as pictures. */
package se.styrkedjan.report.pdf;
