/** What the viewpoint says, in Swedish and English. */
package se.styrkedjan.design.words;
