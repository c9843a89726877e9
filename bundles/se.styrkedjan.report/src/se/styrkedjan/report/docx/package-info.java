/** WordprocessingML (ECMA-376), written directly. */
package se.styrkedjan.report.docx;
