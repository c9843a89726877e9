/**
 * The documents of the year (VP, T1, T2, VB): {@link se.styrkedjan.report.Reports} turns a plan into a document tree,
 * {@link se.styrkedjan.report.ReportWriter}s turn the tree into files. Needs no display.
 */
package se.styrkedjan.report;
