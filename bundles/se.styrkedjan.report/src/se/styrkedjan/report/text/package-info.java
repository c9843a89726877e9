/** How single values and running text become words: Swedish numbers, message texts, and the light markup of the model. */
package se.styrkedjan.report.text;
