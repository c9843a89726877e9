/** From the model to the document tree: one class for each part of the documents. */
package se.styrkedjan.report.compose;
