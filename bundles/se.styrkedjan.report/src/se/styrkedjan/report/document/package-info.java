/**
 * The document tree: what a plan or report says, in reading order, before anybody has decided on a file format.
 * All writers (HTML, PDF, DOCX) consume this tree and nothing else.
 */
package se.styrkedjan.report.document;
