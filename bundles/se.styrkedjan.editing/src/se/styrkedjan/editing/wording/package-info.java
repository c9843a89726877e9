/** Words for what the headless layers answer as codes: operations, refusals, differences, features and literals. */
package se.styrkedjan.editing.wording;
