/** Work on process documents: their flow without a picture, their life, their versions and the dictionary they share. */
package se.styrkedjan.editing.process;
