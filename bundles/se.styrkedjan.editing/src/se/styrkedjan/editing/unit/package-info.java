/** The units that plans belong to. */
package se.styrkedjan.editing.unit;
