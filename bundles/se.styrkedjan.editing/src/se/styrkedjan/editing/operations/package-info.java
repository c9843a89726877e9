/** What users do to the model, each a value with its check. */
package se.styrkedjan.editing.operations;
